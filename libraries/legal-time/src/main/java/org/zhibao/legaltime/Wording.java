package org.zhibao.legaltime;

import java.util.Locale;

/** One statement in the two languages of the product. */
public record Wording(String zh, String en) {
    public static final Wording NONE = new Wording("", "");

    /** The text for a reader's locale: Chinese unless English is asked for. */
    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : zh;
    }

    /** False for {@link #NONE}. Not named like a getter, so that mappers do not take it for a property. */
    public boolean hasText() {
        return !zh.isEmpty() || !en.isEmpty();
    }
}
