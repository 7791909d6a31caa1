package org.zhibao.kit.vocabulary;

import java.util.Locale;
import org.zhibao.kit.problem.Phrase;

/** A constant that people read too; in the text of a problem it stands as its label. */
public interface Labelled extends Phrase {

    /** The constant. */
    String name();

    String chinese();

    String english();

    /** Its label in the caller's language. */
    @Override
    default String in(Locale language) {
        return Locale.ENGLISH.equals(language) ? english() : chinese();
    }
}
