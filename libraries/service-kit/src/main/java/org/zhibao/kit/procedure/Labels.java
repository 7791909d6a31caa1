package org.zhibao.kit.procedure;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.zhibao.kit.problem.Phrase;
import org.zhibao.kit.vocabulary.Labelled;

/**
 * Constants as people read them.
 *
 * @param constants those without a label are read as they are
 */
record Labels(Collection<?> constants) implements Phrase {

    static Labels of(Object constant) {
        return new Labels(List.of(constant));
    }

    @Override
    public String in(Locale language) {
        return constants.stream()
                .map(constant -> constant instanceof Labelled labelled ? labelled.in(language) : constant.toString())
                .collect(Collectors.joining(Locale.ENGLISH.equals(language) ? ", " : "、"));
    }
}
