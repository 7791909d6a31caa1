package org.zhibao.identifiers;

import java.util.Locale;

/**
 * Text as people type, paste and scan it, brought to one spelling: full-width ASCII becomes half-width, and white space,
 * zero-width characters and byte-order marks go. No identifier of the field contains a space.
 */
public final class PlainText {
    private static final int LIMIT = 200;

    private PlainText() {}

    /** @throws InvalidIdentifier when nothing is left or the text is absurdly long */
    public static String of(String text) {
        if (text.length() > LIMIT) {
            throw Finding.of(Rule.TOO_LONG, text.length(), LIMIT).asException();
        }
        var plain = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !isInvisible(c))
                .map(c -> c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c)
                .forEach(plain::appendCodePoint);
        if (plain.isEmpty()) {
            throw Finding.of(Rule.BLANK).asException();
        }
        return plain.toString();
    }

    /** The same in upper case, for identifiers whose letters have no case. */
    public static String upper(String text) {
        return of(text).toUpperCase(Locale.ROOT);
    }

    private static boolean isInvisible(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
