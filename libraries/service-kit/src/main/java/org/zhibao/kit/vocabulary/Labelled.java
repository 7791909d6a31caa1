package org.zhibao.kit.vocabulary;

import java.util.Locale;

/** A constant that people read too. */
public interface Labelled {

    /** The constant. */
    String name();

    String chinese();

    String english();

    /** Its label in the caller's language. */
    default String in(Locale language) {
        return Locale.ENGLISH.equals(language) ? english() : chinese();
    }
}
