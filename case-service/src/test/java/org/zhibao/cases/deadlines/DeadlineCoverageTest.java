package org.zhibao.cases.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.procedure.CaseState;
import org.zhibao.cases.procedure.Procedure;
import org.zhibao.kit.procedure.ClockMark;
import org.zhibao.kit.procedure.TransitionTable;
import org.zhibao.kit.testsupport.PostgresResource;
import org.zhibao.legaltime.rule.RuleBook;

/**
 * Every deadline of the rule book is begun somewhere, or stands in {@code deadlines/elsewhere.csv} with the reason why no
 * case of this service begins it. A new rule that nobody begins is found here.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DeadlineCoverageTest {

    @Inject
    @All
    List<ClockSource> sources;

    @Test
    void everyRuleIsBegunOrIsSomebodyElses() throws IOException {
        var begun = begunByTables();
        sources.forEach(source -> begun.addAll(source.rules()));
        var elsewhere = reasons().keySet();

        var nobodys = new TreeSet<>(RuleBook.bundled().ids());
        nobodys.removeAll(begun);
        nobodys.removeAll(elsewhere);

        assertThat(nobodys).as("rules that nothing begins").isEmpty();
        assertThat(elsewhere).as("listed as somebody else's, but begun").doesNotContainAnyElementsOf(begun);
        assertThat(RuleBook.bundled().ids()).as("listed rules exist").containsAll(elsewhere);
    }

    @Test
    void whatATableBeginsAnActOfItKeeps() {
        for (var procedure : Procedure.values()) {
            var table = procedure.table();
            assertThat(keptBy(table)).as(procedure.name()).containsAll(begunBy(table));
        }
    }

    @Test
    void everyReasonIsGiven() throws IOException {
        assertThat(reasons().values()).allMatch(reason -> reason.length() > 10);
    }

    private static Set<String> begunByTables() {
        return Arrays.stream(Procedure.values())
                .flatMap(procedure -> begunBy(procedure.table()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> begunBy(TransitionTable<CaseState> table) {
        return Stream.concat(
                        table.startedByArrival().stream().map(ClockMark::rule),
                        table.rows().stream().flatMap(row -> row.starts().stream()))
                .collect(Collectors.toSet());
    }

    private static Set<String> keptBy(TransitionTable<CaseState> table) {
        return table.rows().stream().flatMap(row -> row.stops().stream()).collect(Collectors.toSet());
    }

    private static Map<String, String> reasons() throws IOException {
        try (var file =
                Objects.requireNonNull(DeadlineCoverageTest.class.getResourceAsStream("/deadlines/elsewhere.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 2))
                    .collect(Collectors.toMap(row -> row[0], row -> row[1]));
        }
    }
}
