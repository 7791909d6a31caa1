package org.zhibao.cases.criminal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.casefile.Party;

/**
 * Looks for penalties and convictions of a case's parties. A repeat offence counts wherever the first one was punished, so the look goes
 * beyond the caller's scope, by a function of the database that tells number, kind and day only.
 */
@ApplicationScoped
class EarlierPenalties {

    /** The interpretation counts two years back. */
    private static final int YEARS = 2;

    private static final String FIND =
            "select case_id, number, kind, decided_on from party_penalties(?, ?, ?) order by decided_on";
    private static final String FIND_CONVICTIONS =
            "select crime, court, document_number, sentenced_on from party_convictions(?, ?, ?) order by sentenced_on";
    private static final Set<Party.Role> ACCUSED = EnumSet.of(Party.Role.RESPONDENT, Party.Role.SUSPECT);

    private final EntityManager entityManager;

    EarlierPenalties(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Penalties for the same kind of offence in the two years before a day, of every accused whose number is known. */
    List<EarlierPenalty> of(CaseFile file, LocalDate on) {
        var found = new ArrayList<EarlierPenalty>();
        numbersOf(file).forEach(identifier -> find(file, identifier, on, found));
        return found;
    }

    /** Convictions for the same kind of offence in the two years before a day, of every accused whose number is known. */
    List<EarlierConviction> convictionsOf(CaseFile file, LocalDate on) {
        var offence = Offence.of(file.kind());
        var found = new ArrayList<EarlierConviction>();
        offence.ifPresent(same -> numbersOf(file).forEach(identifier -> find(same, identifier, on, found)));
        return found;
    }

    private static Stream<String> numbersOf(CaseFile file) {
        return file.parties().stream()
                .filter(party -> ACCUSED.contains(party.role()))
                .map(Party::identifier)
                .filter(Objects::nonNull)
                .distinct();
    }

    private void find(Offence offence, String identifier, LocalDate on, List<EarlierConviction> found) {
        entityManager.unwrap(Session.class).doWork(connection -> {
            try (var select = connection.prepareStatement(FIND_CONVICTIONS)) {
                select.setString(1, identifier);
                select.setObject(2, on.minusYears(YEARS));
                select.setObject(3, on);
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        if (offence.isMetBy(rows.getString("crime"))) {
                            found.add(new EarlierConviction(
                                    rows.getString("crime"),
                                    rows.getString("court"),
                                    rows.getString("document_number"),
                                    rows.getObject("sentenced_on", LocalDate.class)));
                        }
                    }
                }
            }
        });
    }

    private void find(CaseFile file, String identifier, LocalDate on, List<EarlierPenalty> found) {
        entityManager.unwrap(Session.class).doWork(connection -> {
            try (var select = connection.prepareStatement(FIND)) {
                select.setString(1, identifier);
                select.setObject(2, on.minusYears(YEARS));
                select.setObject(3, on);
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        // Marks, patents, copyright, secrets: each article looks at its own kind of offence.
                        boolean sameOffence =
                                rows.getString("kind").equals(file.kind().name());
                        if (sameOffence
                                && !rows.getObject("case_id", UUID.class).equals(file.id())) {
                            found.add(new EarlierPenalty(
                                    rows.getString("number"),
                                    rows.getString("kind"),
                                    rows.getObject("decided_on", LocalDate.class)));
                        }
                    }
                }
            }
        });
    }
}
