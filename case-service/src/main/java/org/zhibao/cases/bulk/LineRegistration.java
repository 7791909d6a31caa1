package org.zhibao.cases.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseFiles;
import org.zhibao.cases.casefile.CaseFiles.Known;
import org.zhibao.cases.casefile.PossibleDuplicate;
import org.zhibao.cases.intake.CaseIntake;

/** Makes cases of lines that are none yet, all at once. */
@ApplicationScoped
class LineRegistration {

    private final CaseIntake intake;
    private final CaseFiles cases;
    private final BatchLines lines;

    LineRegistration(CaseIntake intake, CaseFiles cases, BatchLines lines) {
        this.intake = intake;
        this.cases = cases;
        this.lines = lines;
    }

    /** Registers the lines that are new, here and among each other, and tells the result of each. */
    List<LineResult> register(List<ReadLine> readable, Locale language) {
        if (readable.isEmpty()) {
            return List.of();
        }
        var known = knownBefore(readable);
        var fresh = new LinkedHashMap<Object, ReadLine>();
        readable.stream()
                .filter(line -> !known.containsKey(line.identity()))
                .forEach(line -> fresh.putIfAbsent(line.identity(), line));
        var newLines = List.copyOf(fresh.values());
        var registered =
                intake.registerAll(newLines.stream().map(ReadLine::received).toList());
        var results = new ArrayList<LineResult>();
        for (int i = 0; i < newLines.size(); i++) {
            var line = newLines.get(i);
            var file = registered.get(i).file();
            known.put(line.identity(), new Known(file.id(), file.number()));
            results.add(LineResult.created(
                    line.line(), line.digest(), file.id(), file.number(), numbersOf(registered.get(i))));
        }
        readable.stream()
                .filter(line -> !newLines.contains(line))
                .forEach(line ->
                        results.add(repeated(line, Objects.requireNonNull(known.get(line.identity())), language)));
        return results;
    }

    private static @Nullable String numbersOf(CaseIntake.Registered registered) {
        var alike = registered.possibleDuplicates();
        return alike.isEmpty()
                ? null
                : alike.stream().map(PossibleDuplicate::number).collect(Collectors.joining(" "));
    }

    private Map<Object, Known> knownBefore(List<ReadLine> readable) {
        var known = new HashMap<Object, Known>();
        var references = readable.stream()
                .map(line -> line.received().reference())
                .filter(Objects::nonNull)
                .toList();
        known.putAll(cases.findByReferences(references));
        known.putAll(lines.known(
                readable.stream().map(ReadLine::digest).filter(Objects::nonNull).toList()));
        return known;
    }

    private static LineResult repeated(ReadLine line, Known known, Locale language) {
        var reference = line.received().externalReference();
        return reference == null
                ? LineResult.repeated(line.line(), known, "line-repeated", Map.of("number", known.number()), language)
                : LineResult.repeated(
                        line.line(),
                        known,
                        "reference-used",
                        Map.of("reference", reference, "number", known.number()),
                        language);
    }
}
