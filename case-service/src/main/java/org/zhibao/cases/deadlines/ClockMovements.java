package org.zhibao.cases.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** What recomputations moved. */
@ApplicationScoped
class ClockMovements {

    private final EntityManager entityManager;

    ClockMovements(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void note(UUID recomputation, List<ClockMovement> moved) {
        if (moved.isEmpty()) {
            return;
        }
        entityManager.unwrap(Session.class).doWork(connection -> {
            try (var insert =
                    connection.prepareStatement("insert into clock_movement (recomputation_id, clock_id, case_id,"
                            + " region, rule, due_before, due_after, certainty) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
                for (var movement : moved) {
                    var clock = movement.clock();
                    insert.setObject(1, recomputation);
                    insert.setObject(2, clock.id());
                    insert.setObject(3, clock.caseId());
                    insert.setString(4, clock.region());
                    insert.setString(5, clock.key().rule());
                    insert.setObject(6, movement.before());
                    insert.setObject(7, clock.dueOn());
                    insert.setString(8, clock.certainty().name());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }
}
