package org.zhibao.legaltime.rule;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The rule book carried as resources. */
final class BundledRules {
    private BundledRules() {}

    static RuleBook read() {
        try (Reader rules = open("deadlines.csv");
                Reader extensions = open("extensions.csv");
                Reader variants = open("variants.csv")) {
            return RuleBook.read(rules, extensions, variants);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader open(String file) throws IOException {
        InputStream in = BundledRules.class.getResourceAsStream("/org/zhibao/legaltime/rules/" + file);
        if (in == null) {
            throw new FileNotFoundException("rules/" + file);
        }
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }
}
