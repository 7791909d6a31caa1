package org.zhibao.identifiers.right;

import java.util.regex.Pattern;
import org.zhibao.identifiers.Finding;
import org.zhibao.identifiers.PlainText;
import org.zhibao.identifiers.Rule;

/**
 * The little that can be said of numbers whose register publishes no rule: Chinese characters, letters, digits and the
 * marks between them, at least one digit, at most 64 characters.
 */
final class RegisterText {
    private static final Pattern FORMAT = Pattern.compile("(?=.*[0-9])[\\p{IsHan}A-Z0-9()\\[\\]〔〕./-]{2,64}");

    private RegisterText() {}

    static String normalForm(String text) {
        String found = PlainText.upper(text);
        if (!FORMAT.matcher(found).matches()) {
            throw Finding.of(Rule.REGISTER_TEXT_FORMAT, found).asException();
        }
        return found;
    }
}
