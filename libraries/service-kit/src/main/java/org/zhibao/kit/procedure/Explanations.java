package org.zhibao.kit.procedure;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.problem.ProblemTexts;

/**
 * Sentences that say why an act may or may not be done. Those without a date are put together once; a procedure has no more
 * of them than its acts have reasons.
 */
final class Explanations {

    private final Map<Said, String> sentences = new ConcurrentHashMap<>();

    private record Said(Locale language, Reason reason) {}

    /** Why an act may not be done. */
    String of(Reason reason, Locale language) {
        return sentences.computeIfAbsent(
                new Said(language, reason), said -> said.reason().sentence(said.language()));
    }

    /**
     * On what basis an act may be done, and by when when a deadline that it keeps is running.
     *
     * @param rows those by which it may be done
     * @param running deadlines that run
     */
    <S extends Enum<S>> String ofAllowed(
            LegalAct act, String basis, List<Transition<S>> rows, List<RunningDeadline> running, Locale language) {
        var deadline = firstKeptBy(rows, running);
        boolean waited = deadline != null && deadline.ofParty() && !act.ofParty();
        // Nobody has to act before a period that is another's to use has ended.
        if (deadline == null || (waited && !deadline.passed())) {
            return of(new Reason("allowed-act", Map.of("act", Labels.of(act), "basis", basis)), language);
        }
        var passed = waited ? "allowed-act-lapsed.detail" : "allowed-act-late.detail";
        return ProblemTexts.text(
                deadline.passed() ? passed : "allowed-act-until.detail",
                language,
                Map.of(
                        "act", Labels.of(act),
                        "basis", basis,
                        "due", deadline.due(),
                        "rule", deadline.rule(),
                        "deadline", deadline.name(),
                        "deadlineBasis", deadline.basis()));
    }

    private static <S extends Enum<S>> @Nullable RunningDeadline firstKeptBy(
            List<Transition<S>> rows, List<RunningDeadline> running) {
        var kept = rows.stream().flatMap(row -> row.stops().stream()).collect(Collectors.toSet());
        return running.stream()
                .filter(deadline -> kept.contains(deadline.rule()))
                // What a party let pass does not make the office late.
                .min(Comparator.comparing(RunningDeadline::ofParty).thenComparing(RunningDeadline::due))
                .orElse(null);
    }
}
