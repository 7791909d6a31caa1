package org.zhibao.pledge.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.zhibao.kit.problem.FieldChecks;
import org.zhibao.pledge.grounds.RefusalGround;
import org.zhibao.pledge.pledgefile.Pledge;
import org.zhibao.pledge.pledgefile.PledgedRight;

/**
 * The rights that are under a registered pledge. The table's key keeps a right from being pledged twice at the same time,
 * also by two registrars at once, and in regions that neither sees.
 */
@ApplicationScoped
class RegisteredRights {

    private static final String HOLD =
            "insert into registered_right (right_kind, number, pledge_id) values (?, ?, ?) on conflict do nothing";
    private static final String RELEASE = "delete from registered_right where pledge_id = ?";

    private final EntityManager entityManager;

    RegisteredRights(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Holds the pledge's rights.
     *
     * @throws org.zhibao.kit.problem.ProblemException 422 naming every right that is pledged already
     */
    void hold(Pledge pledge) {
        var rights = pledge.rights();
        // By number: two registrations that share rights then wait for each other and do not lock each other out.
        var order = IntStream.range(0, rights.size())
                .boxed()
                .sorted(Comparator.comparing(i -> rights.get(i).number()))
                .toList();
        var held = insert(
                pledge.id(),
                pledge.rightKind().name(),
                order.stream().map(rights::get).toList());
        var checks = new FieldChecks();
        for (int i = 0; i < held.length; i++) {
            if (held[i] == 0) {
                int place = order.get(i);
                checks.refuse(
                        "/rights/" + place,
                        "already-pledged",
                        Map.of("number", rights.get(place).number(), "ground", RefusalGround.ALREADY_PLEDGED));
            }
        }
        checks.finish();
    }

    /** Sets the pledge's rights free. */
    void release(Pledge pledge) {
        entityManager.unwrap(Session.class).doWork(connection -> {
            try (var delete = connection.prepareStatement(RELEASE)) {
                delete.setObject(1, pledge.id());
                delete.executeUpdate();
            }
        });
    }

    private int[] insert(UUID pledgeId, String kind, List<PledgedRight> rights) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var insert = connection.prepareStatement(HOLD)) {
                for (var right : rights) {
                    insert.setString(1, kind);
                    insert.setString(2, right.number());
                    insert.setObject(3, pledgeId);
                    insert.addBatch();
                }
                return insert.executeBatch();
            }
        });
    }
}
