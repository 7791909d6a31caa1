package org.zhibao.kit.problem;

import java.util.Locale;

/** A value of a text that reads differently in each language. */
@FunctionalInterface
public interface Phrase {

    String in(Locale language);
}
