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
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.PossibleDuplicate.Likeness;

/** The marks of all cases within the caller's scope, in plain SQL. */
@ApplicationScoped
class Likenesses {

    private static final String INSERT = "insert into case_likeness (case_id, fingerprint, basis, listing, received_on)"
            + " select * from unnest(?, ?, ?, ?, ?)";

    // Of an array the planner believes in ten elements until it sees them: it would plan each single search anew, which
    // takes
    // nine times as long as the search.
    private static final String FIND_ONE = find("(values (?::uuid, ?::uuid, ?::text, ?::date, ?::date))");
    private static final String FIND_MANY = find("unnest(?, ?, ?, ?, ?)");

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

    /** Keeps marks, all in one statement. */
    void add(List<Carried> marks) {
        if (marks.isEmpty()) {
            return;
        }
        entityManager.unwrap(Session.class).doWork(connection -> {
            try (var insert = connection.prepareStatement(INSERT)) {
                setArray(connection, insert, 1, "uuid", marks.stream().map(Carried::caseId));
                setArray(
                        connection,
                        insert,
                        2,
                        "uuid",
                        marks.stream().map(it -> it.mark().fingerprint()));
                setArray(
                        connection,
                        insert,
                        3,
                        "text",
                        marks.stream().map(it -> it.mark().basis().name()));
                setArray(connection, insert, 4, "text", marks.stream().map(Carried::listing));
                setArray(connection, insert, 5, "date", marks.stream().map(Carried::receivedOn));
                insert.executeUpdate();
            }
        });
    }

    List<Alike> find(List<Sought> sought) {
        if (sought.isEmpty()) {
            return List.of();
        }
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            boolean one = sought.size() == 1;
            try (var select = connection.prepareStatement(one ? FIND_ONE : FIND_MANY)) {
                if (one) {
                    bind(select, sought.getFirst());
                } else {
                    bind(connection, select, sought);
                }
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

    /** Served by index case_likeness_fingerprint. Of a mark that many cases have, the newest are told. */
    private static String find(String wanted) {
        return """
            select wanted.item, alike.id, alike.number, alike.basis
              from %s as wanted (item, fingerprint, listing, earliest, latest)
             cross join lateral (
                   select f.id, f.number, l.basis
                     from case_likeness l
                     join case_file f on f.id = l.case_id
                    where l.fingerprint = wanted.fingerprint
                      and l.received_on between wanted.earliest and wanted.latest
                      and (l.listing is null or wanted.listing is null or l.listing = wanted.listing)
                      and f.id <> wanted.item
                    order by l.received_on desc
                    limit 10) alike""".formatted(wanted);
    }

    private static void bind(PreparedStatement select, Sought sought) throws SQLException {
        select.setObject(1, sought.item());
        select.setObject(2, sought.fingerprint());
        select.setString(3, sought.listing());
        select.setObject(4, sought.earliest());
        select.setObject(5, sought.latest());
    }

    private static void bind(Connection connection, PreparedStatement select, List<Sought> sought) throws SQLException {
        setArray(connection, select, 1, "uuid", sought.stream().map(Sought::item));
        setArray(connection, select, 2, "uuid", sought.stream().map(Sought::fingerprint));
        setArray(connection, select, 3, "text", sought.stream().map(Sought::listing));
        setArray(connection, select, 4, "date", sought.stream().map(Sought::earliest));
        setArray(connection, select, 5, "date", sought.stream().map(Sought::latest));
    }

    private static void setArray(
            Connection connection,
            PreparedStatement statement,
            int index,
            String type,
            Stream<? extends @Nullable Object> values)
            throws SQLException {
        statement.setArray(index, connection.createArrayOf(type, values.toArray()));
    }
}
