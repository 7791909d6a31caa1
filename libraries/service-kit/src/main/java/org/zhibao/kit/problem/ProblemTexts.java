package org.zhibao.kit.problem;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Texts of problems in zh-CN and en. A service puts its own into {@code problems.properties} (zh-CN) and
 * {@code problems_en.properties}; the kit's stand in {@code kit-problems}. A text names its arguments in braces.
 */
public final class ProblemTexts {

    private static final List<String> BUNDLES = List.of("problems", "kit-problems");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");

    private ProblemTexts() {}

    /** The text under a key with its arguments filled in; the key itself where no text exists. */
    public static String text(String key, Locale locale, Map<String, Object> arguments) {
        for (var bundle : BUNDLES) {
            var text = lookUp(bundle, key, locale);
            if (text != null) {
                return fill(text, locale, arguments);
            }
        }
        return key;
    }

    /** Chinese unless the caller prefers English. */
    public static Locale localeOf(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Locale.SIMPLIFIED_CHINESE;
        }
        try {
            var wanted =
                    Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), List.of(Locale.CHINESE, Locale.ENGLISH));
            return Locale.ENGLISH.equals(wanted) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        } catch (IllegalArgumentException _) {
            return Locale.SIMPLIFIED_CHINESE;
        }
    }

    private static @Nullable String lookUp(String bundle, String key, Locale locale) {
        try {
            var language = Locale.ENGLISH.equals(locale) ? Locale.ENGLISH : Locale.ROOT;
            var loader = Thread.currentThread().getContextClassLoader();
            var texts = ResourceBundle.getBundle(bundle, language, loader, NO_FALLBACK);
            return texts.containsKey(key) ? texts.getString(key) : null;
        } catch (MissingResourceException _) {
            return null;
        }
    }

    private static String fill(String text, Locale locale, Map<String, Object> arguments) {
        return ARGUMENT.matcher(text).replaceAll(match -> {
            var value = arguments.get(match.group(1));
            return Matcher.quoteReplacement(value == null ? match.group() : worded(value, locale));
        });
    }

    /** People read labels, not constants, and lists without the brackets of a program. */
    private static String worded(Object value, Locale locale) {
        return switch (value) {
            case Phrase phrase -> phrase.in(locale);
            case Collection<?> several ->
                several.stream()
                        .map(one -> worded(one, locale))
                        .collect(Collectors.joining(Locale.ENGLISH.equals(locale) ? ", " : "、"));
            default -> value.toString();
        };
    }
}
