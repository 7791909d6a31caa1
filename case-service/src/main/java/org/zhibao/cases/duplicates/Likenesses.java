package org.zhibao.cases.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.PossibleDuplicate.Likeness;
import org.zhibao.kit.sql.ColumnArrays;

/** The marks of all cases within the caller's scope, in plain SQL. */
@ApplicationScoped
class Likenesses {

    private static final String INSERT = "insert into case_likeness (case_id, fingerprint, basis, listing, received_on)"
            + " select * from unnest(?, ?, ?, ?, ?)";

    /**
     * Served by index case_likeness_fingerprint. Of a mark that many cases have, the newest are told. The limit of the marks
     * is their number: the planner takes a limit that it does not know yet for a tenth of the rows, so no plan made for the
     * marks at hand seems better to it than the one it keeps. Planning anew takes thirteen times as long as the search.
     */
    private static final String FIND = """
            select wanted.item, alike.id, alike.number, alike.basis
              from (select * from unnest(?, ?, ?, ?, ?) limit ?) as wanted (item, fingerprint, listing, earliest, latest)
             cross join lateral (
                   select f.id, f.number, l.basis
                     from case_likeness l
                     join case_file f on f.id = l.case_id
                    where l.fingerprint = wanted.fingerprint
                      and l.received_on between wanted.earliest and wanted.latest
                      and (l.listing is null or wanted.listing is null or l.listing = wanted.listing)
                      and f.id <> wanted.item
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

    /** Keeps marks, all in one statement. */
    void add(List<Carried> marks) {
        if (marks.isEmpty()) {
            return;
        }
        entityManager.unwrap(Session.class).doWork(connection -> {
            try (var insert = connection.prepareStatement(INSERT)) {
                ColumnArrays.of(insert, marks)
                        .column("uuid", Carried::caseId)
                        .column("uuid", it -> it.mark().fingerprint())
                        .column("text", it -> it.mark().basis().name())
                        .column("text", Carried::listing)
                        .column("date", Carried::receivedOn);
                insert.executeUpdate();
            }
        });
    }

    List<Alike> find(List<Sought> sought) {
        if (sought.isEmpty()) {
            return List.of();
        }
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var select = connection.prepareStatement(FIND)) {
                ColumnArrays.of(select, sought)
                        .column("uuid", Sought::item)
                        .column("uuid", Sought::fingerprint)
                        .column("text", Sought::listing)
                        .column("date", Sought::earliest)
                        .column("date", Sought::latest);
                select.setInt(6, sought.size());
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
}
