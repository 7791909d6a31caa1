package org.zhibao.cases.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.PossibleDuplicate.Likeness;

/** The marks of all cases within the caller's scope, in plain SQL. */
@ApplicationScoped
class Likenesses {

    private static final String INSERT =
            "insert into case_likeness (case_id, fingerprint, basis, listing, received_on) values (?, ?, ?, ?, ?)";

    // Index case_likeness_fingerprint. Of a mark that many cases have, the newest are told.
    private static final String FIND = """
            select wanted.item, alike.id, alike.number, alike.basis
              from unnest(?, ?, ?, ?, ?, ?) as wanted (item, fingerprint, listing, earliest, latest, self)
             cross join lateral (
                   select f.id, f.number, l.basis
                     from case_likeness l
                     join case_file f on f.id = l.case_id
                    where l.fingerprint = wanted.fingerprint
                      and l.received_on between wanted.earliest and wanted.latest
                      and (l.listing is null or wanted.listing is null or l.listing = wanted.listing)
                      and f.id <> wanted.self
                    order by l.received_on desc
                    limit 10) alike""";

    private final EntityManager entityManager;

    Likenesses(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** A mark of a case. */
    record Carried(UUID caseId, Mark mark, @Nullable String listing, LocalDate receivedOn) {}

    /** A mark to look for, as that of the case {@code item}. */
    record Sought(UUID item, UUID fingerprint, @Nullable String listing, LocalDate earliest, LocalDate latest) {}

    /** A case that has the mark too. */
    record Alike(UUID item, UUID id, String number, Likeness basis) {}

    void add(List<Carried> marks) {
        entityManager.unwrap(Session.class).doWork(connection -> {
            try (var insert = connection.prepareStatement(INSERT)) {
                for (var carried : marks) {
                    insert.setObject(1, carried.caseId());
                    insert.setObject(2, carried.mark().fingerprint());
                    insert.setString(3, carried.mark().basis().name());
                    insert.setString(4, carried.listing());
                    insert.setObject(5, carried.receivedOn());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    List<Alike> find(List<Sought> sought) {
        if (sought.isEmpty()) {
            return List.of();
        }
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var select = connection.prepareStatement(FIND)) {
                bind(connection, select, sought);
                var found = new ArrayList<Alike>();
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        found.add(new Alike(
                                rows.getObject(1, UUID.class),
                                rows.getObject(2, UUID.class),
                                rows.getString(3),
                                Likeness.valueOf(rows.getString(4))));
                    }
                }
                return found;
            }
        });
    }

    private static void bind(Connection connection, PreparedStatement select, List<Sought> sought) throws SQLException {
        var items = sought.stream().map(Sought::item).toArray();
        select.setArray(1, connection.createArrayOf("uuid", items));
        select.setArray(
                2,
                connection.createArrayOf(
                        "uuid", sought.stream().map(Sought::fingerprint).toArray()));
        select.setArray(
                3,
                connection.createArrayOf(
                        "text", sought.stream().map(Sought::listing).toArray()));
        select.setArray(
                4,
                connection.createArrayOf(
                        "date", sought.stream().map(Sought::earliest).toArray()));
        select.setArray(
                5,
                connection.createArrayOf(
                        "date", sought.stream().map(Sought::latest).toArray()));
        select.setArray(6, connection.createArrayOf("uuid", items));
    }
}
