package org.zhibao.kit.description;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/**
 * Patterns in words. Whoever sends another form is told what it must look like, by the service and by the gateway, which
 * has the words from here; a regular expression is for programs.
 */
final class Forms {

    /** Words for a pattern, {@code zh} and {@code en}; the gateway reads them. */
    static final String EXTENSION = "x-form";

    private static final DotName PATTERN = DotName.createSimple("jakarta.validation.constraints.Pattern");
    /** What the scanner makes of {@code @NotBlank}. */
    private static final String NOT_BLANK = "\\S";
    /** Of the amounts in microprofile-config.properties: the library that has them knows no OpenAPI. */
    private static final String AMOUNT = "^-?(?:0|[1-9][0-9]{0,29})(?:[.][0-9]{1,30})?$";

    private final Map<String, String> keys =
            new HashMap<>(Map.of(NOT_BLANK, "zhibao.form.not-blank", AMOUNT, "zhibao.form.amount"));

    Forms(IndexView index) {
        for (var pattern : index.getAnnotations(PATTERN)) {
            var message = pattern.value("message");
            if (message == null || !message.asString().matches("\\{[\\w.-]+}")) {
                throw new IllegalStateException(pattern.target() + " has a pattern without a message key");
            }
            keys.put(pattern.value("regexp").asString(), message.asString().replaceAll("[{}]", ""));
        }
    }

    /** @throws IllegalStateException for a pattern that nobody has put into words */
    void describe(Schema schema) {
        // What a UUID looks like is known.
        if (schema.getPattern() == null || "uuid".equals(schema.getFormat())) {
            return;
        }
        var key = keys.get(schema.getPattern());
        if (key == null) {
            throw new IllegalStateException("Nothing says in words what " + schema.getPattern() + " asks for");
        }
        schema.addExtension(EXTENSION, inWords(key));
    }

    /** The text under a key of the validator's messages, in both languages. */
    static Map<String, String> inWords(String key) {
        return Map.of("zh", text(key, Locale.CHINESE), "en", text(key, Locale.ENGLISH));
    }

    private static String text(String key, Locale language) {
        return ResourceBundle.getBundle(
                        "ValidationMessages",
                        language,
                        Thread.currentThread().getContextClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
    }
}
