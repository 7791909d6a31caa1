package org.zhibao.statistics.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhibao.identifiers.region.RegionCode;
import org.zhibao.kit.scope.CallerScope;
import org.zhibao.kit.scope.CallerScopes;
import org.zhibao.kit.testsupport.PostgresResource;
import org.zhibao.kit.testsupport.TestPostgres;
import org.zhibao.statistics.catalogue.Definition;
import org.zhibao.statistics.catalogue.Indicators;
import org.zhibao.statistics.figures.Contributions.Place;
import org.zhibao.statistics.figures.Contributions.Wanted;
import org.zhibao.statistics.period.Days;
import org.zhibao.statistics.reading.Database;
import org.zhibao.statistics.reading.Sql;
import org.zhibao.statistics.testsupport.Told;

/** Every query uses its index, as the role that the service works as and under the caller's scope. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class QueryPlansIT {

    private static final CallerScope OFFICER = CallerScope.of("officer", "officer", Set.of("officer"), "150100", null);
    private static final Days YEAR = new Days(LocalDate.parse("2023-01-01"), LocalDate.parse("2023-12-31"));
    private static final RegionSubtree CITY = RegionSubtree.of(new RegionCode("150100"));

    private static boolean loaded;

    @Inject
    Database database;

    @Inject
    Indicators indicators;

    @BeforeEach
    void fortyThousandFactsOfTenYearsAndTenKinds() {
        if (loaded) {
            return;
        }
        Told.forgetEverything();
        TestPostgres.execute("""
                insert into fact
                select gen_random_uuid(), 'zhibao.case.' || (array['decided', 'accepted', 'advanced', 'closed'])[1 + n % 4] || '.v1',
                       case when n % 9 = 0 then 'TM_INFRINGEMENT' else 'KIND_' || n % 9 end, gen_random_uuid(), 'N' || n,
                       (150100 + n % 12 * 100 + n % 7)::text, date '2015-01-01' + n % 3650, now(), '{"outcome": "PENALTY_IMPOSED"}'
                from generate_series(1, 40000) n;
                analyze fact
                """);
        loaded = true;
    }

    @Test
    void countsOfAKindWalkItsIndex() {
        var plan = plan(FactCounts.statement(rule("ADM.TM.CASE"), List.of(CITY), YEAR, Instant.now()));

        assertThat(plan).contains("fact_by_kind_and_day").doesNotContain("Seq Scan on fact");
    }

    @Test
    void countsForEachDistrictWalkItToo() {
        var rows = Breakdown.CHILDREN.rows(CITY);

        var plan = plan(FactCounts.statement(rule("ADM.TM.CASE"), rows, YEAR, Instant.now()));

        assertThat(plan).contains("fact_by_kind_and_day").doesNotContain("Seq Scan on fact");
    }

    @Test
    void countsOfEveryKindSkipFromKindToKind() {
        var plan = plan(FactCounts.statement(rule("CASE.CLOSED"), List.of(CITY), YEAR, Instant.now()));

        assertThat(plan).contains("fact_by_kind_and_day").doesNotContain("Seq Scan on fact");
    }

    @Test
    void theDrillDownWalksAnIndex() {
        var wanted = new Wanted(rule("CASE.CLOSED"), CITY, YEAR, Instant.now());
        var after = new Place(LocalDate.parse("2023-05-01"), Place.BEGINNING.eventId());

        assertThat(plan(Contributions.listing(wanted, after, 50)))
                .containsAnyOf("fact_drill_down", "fact_by_kind_and_day")
                .doesNotContain("Seq Scan on fact");
        assertThat(plan(Contributions.counting(wanted))).doesNotContain("Seq Scan on fact");
    }

    private Definition.Counted rule(String code) {
        return (Definition.Counted) indicators.require(code).definition();
    }

    private String plan(Sql sql) {
        var explain = new Sql("explain " + sql.text(), sql.parameters());
        return CallerScopes.callAs(OFFICER, () -> String.join("\n", database.list(explain, row -> row.getString(1))));
    }
}
