package org.zhibao.scenarios.format;

import java.util.List;
import java.util.stream.Collectors;

/** The scenario's files break a rule of the format, or their totals do not reach the expected figures. */
public final class InvalidScenario extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Mistake> mistakes;

    public InvalidScenario(List<Mistake> mistakes) {
        super(mistakes.stream().map(Mistake::toString).collect(Collectors.joining(System.lineSeparator())));
        this.mistakes = List.copyOf(mistakes);
    }

    public List<Mistake> mistakes() {
        return mistakes;
    }
}
