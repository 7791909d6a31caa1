package org.zhibao.cases.bulk;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseFiles.Known;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.problem.ProblemTexts;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.problem.Violation;

/**
 * What became of a line.
 *
 * @param digest by which the line is known again, where the sender gave no number
 */
record LineResult(
        int line,
        LineView.Status status,
        @Nullable UUID digest,
        @Nullable UUID caseId,
        @Nullable String number,
        @Nullable String code,
        @Nullable String pointers,
        @Nullable String message,
        @Nullable String duplicates) {

    static LineResult created(
            int line, @Nullable UUID digest, UUID caseId, String number, @Nullable String duplicates) {
        return new LineResult(line, LineView.Status.CREATED, digest, caseId, number, null, null, null, duplicates);
    }

    /** @param code {@code reference-used} or {@code line-repeated} */
    static LineResult repeated(int line, Known known, String code, Map<String, Object> arguments, Locale language) {
        var key = code.equals("reference-used") ? "reference-used.detail" : code;
        return new LineResult(
                line,
                LineView.Status.REPEATED,
                null,
                known.id(),
                known.number(),
                code,
                null,
                ProblemTexts.text(key, language, arguments),
                null);
    }

    /** @param column names the place that a pointer means */
    static LineResult rejected(int line, ProblemException refusal, UnaryOperator<String> column, Locale language) {
        var problem = Problems.render(refusal, language, "");
        var violations = problem.violations();
        return new LineResult(
                line,
                LineView.Status.REJECTED,
                null,
                null,
                null,
                violations.isEmpty()
                        ? problem.code()
                        : join(violations.stream().map(Violation::code).distinct(), " "),
                violations.isEmpty()
                        ? null
                        : join(
                                violations.stream()
                                        .map(Violation::pointer)
                                        .map(column)
                                        .filter(it -> !it.isEmpty()),
                                " "),
                violations.isEmpty()
                        ? problem.detail()
                        : join(violations.stream().map(Violation::detail), "；"),
                null);
    }

    private static String join(Stream<String> texts, String between) {
        return texts.collect(Collectors.joining(between));
    }
}
