package org.zhibao.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Files of the checkout this module is part of. */
final class Checkout {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private Checkout() {}

    static Path path(String name) {
        return ROOT.resolve(name);
    }

    static String text(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The documents of a YAML file, anchors and merge keys resolved. */
    static List<Object> yaml(String name) {
        List<Object> documents = new ArrayList<>();
        new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(text(name)).forEach(documents::add);
        return documents;
    }

    /** A version that the parent POM fixes. */
    static String version(String property) {
        Matcher value =
                Pattern.compile("<" + Pattern.quote(property) + ">([^<]+)<").matcher(text("pom.xml"));
        if (!value.find()) {
            throw new AssertionError("pom.xml has no property " + property);
        }
        return value.group(1);
    }
}
