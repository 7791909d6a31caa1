package org.zhibao.cases.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.testsupport.CaseClient;
import org.zhibao.cases.testsupport.OnAnyDay;
import org.zhibao.kit.scope.CallerScope;
import org.zhibao.kit.scope.CallerScopes;
import org.zhibao.kit.testsupport.PostgresResource;
import org.zhibao.kit.time.OfficeClock;

/** What is told of deadlines: a warning once, a breach once, and nothing of what was past already. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DeadlineScanTest extends OnAnyDay {

    private final CaseClient officer = CaseClient.officer("150822");

    private final DeadlineScan scan;
    private final EntityManager entityManager;

    DeadlineScanTest(OfficeClock clock, DeadlineScan scan, EntityManager entityManager) {
        super(clock);
        this.scan = scan;
        this.entityManager = entityManager;
    }

    @Test
    void aDeadlineIsWarnedOfOnceAndItsBreachToldOnce() {
        todayIs("2025-03-03");
        var id = officer.register("TM_INFRINGEMENT", "150822", "2025-03-03").id();

        assertThat(told(id)).isEmpty();
        todayIs("2025-03-19");
        scanTwice();
        assertThat(told(id)).isEqualTo("zhibao.case.deadline-warned.v1 1");
        todayIs("2025-03-25");
        scanTwice();

        assertThat(told(id)).isEqualTo("zhibao.case.deadline-warned.v1 1, zhibao.case.deadline-breached.v1 2");
    }

    @Test
    void whatHadPassedWhenItWasPutOnRecordIsNotToldOf() {
        todayIs("2025-03-03");
        var id = officer.register("TM_INFRINGEMENT", "150822", "2023-03-06").id();

        scanTwice();

        assertThat(told(id)).isEmpty();
        officer.docket("?rule=PEN-01&due=overdue&limit=500").body("items.caseId", hasItem(id));
    }

    private void scanTwice() {
        CallerScopes.runAs(CallerScope.SYSTEM, scan::tellAll);
        CallerScopes.runAs(CallerScope.SYSTEM, scan::tellAll);
    }

    private String told(String caseId) {
        var events = "select coalesce(string_agg(e.type || ' ' || e.sequence, ', ' order by e.sequence), '')"
                + " from domain_event e join case_clock c on c.id = e.aggregate_id where c.case_id = ?1";
        return CallerScopes.callAs(
                CallerScope.SYSTEM,
                () -> QuarkusTransaction.requiringNew().call(() -> (String) entityManager
                        .createNativeQuery(events, String.class)
                        .setParameter(1, UUID.fromString(caseId))
                        .getSingleResult()));
    }
}
