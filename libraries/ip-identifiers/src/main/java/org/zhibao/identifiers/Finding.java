package org.zhibao.identifiers;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a check found: the rule and the facts a caller needs to put it right, such as the expected check digit. A finding
 * about a person's number never carries the number.
 *
 * @param arguments in the order the rule names them
 */
public record Finding(Rule rule, Map<String, String> arguments) {
    private static final int LONGEST_QUOTATION = 60;

    public Finding {
        if (!rule.arguments().equals(arguments.keySet().stream().toList())) {
            throw new IllegalArgumentException(
                    rule.code() + " takes " + rule.arguments() + ", not " + arguments.keySet());
        }
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /** Makes a finding of the arguments in the order the rule names them; long ones are cut. */
    public static Finding of(Rule rule, Object... values) {
        var arguments = new LinkedHashMap<String, String>();
        for (int i = 0; i < Math.min(values.length, rule.arguments().size()); i++) {
            arguments.put(rule.arguments().get(i), cut(values[i].toString()));
        }
        return new Finding(rule, arguments);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_QUOTATION ? text : text.substring(0, LONGEST_QUOTATION) + "…";
    }

    public String code() {
        return rule.code();
    }

    /** The text in English for an English locale, in Chinese for every other */
    public String message(Locale locale) {
        return FindingTexts.of(locale).fill(this);
    }

    public InvalidIdentifier asException() {
        return new InvalidIdentifier(this);
    }
}
