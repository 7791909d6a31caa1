package org.zhibao.legaltime.data;

import java.util.List;
import java.util.stream.Collectors;

/** A data file was refused as a whole; {@link #problems()} lists every mistake found, by line. */
public final class InvalidDataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<DataProblem> problems;

    public InvalidDataException(List<DataProblem> problems) {
        super(problems.stream().map(DataProblem::toString).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    public List<DataProblem> problems() {
        return problems;
    }
}
