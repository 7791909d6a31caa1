package org.zhibao.identifiers;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The texts of findings in one language, with {@code {argument}} places. */
final class FindingTexts {
    private static final FindingTexts CHINESE = load("findings_zh.properties");
    private static final FindingTexts ENGLISH = load("findings_en.properties");

    private final Properties texts;

    private FindingTexts(Properties texts) {
        this.texts = texts;
    }

    static FindingTexts of(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : CHINESE;
    }

    String template(Rule rule) {
        return Objects.requireNonNull(texts.getProperty(rule.code()), () -> "no text for " + rule.code());
    }

    String fill(Finding finding) {
        String text = template(finding.rule());
        for (Map.Entry<String, String> argument : finding.arguments().entrySet()) {
            text = text.replace("{" + argument.getKey() + "}", argument.getValue());
        }
        return text;
    }

    // Not a ResourceBundle: its fallback to the machine's own locale would make answers differ between machines.
    private static FindingTexts load(String resource) {
        try (var stream = Objects.requireNonNull(FindingTexts.class.getResourceAsStream(resource), resource);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            var texts = new Properties();
            texts.load(reader);
            return new FindingTexts(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
