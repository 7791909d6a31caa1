package org.zhibao.cases.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.casefile.CasesArrived;
import org.zhibao.cases.casefile.Informers;
import org.zhibao.cases.casefile.Party;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.procedure.Performed;
import org.zhibao.kit.search.Conditions;
import org.zhibao.kit.search.Narrowing;
import org.zhibao.kit.sql.ColumnArrays;

/** What cases are found by when somebody types words: kept beside the case, and asked for through the index of pairs. */
@ApplicationScoped
class CaseTexts {

    /** What can be looked up: neither blanks nor marks; the database's text_grams draws the same line. */
    private static final Pattern PAIR = Pattern.compile("[^\\s!-/:-@\\[-`{-~\\u2010-\\u206f\\u3000-\\u303f]{2}");

    private static final String INSERT = """
            insert into case_text (received_on, case_id, region, content)
            select received_on, id, region, text_plain(content)
              from unnest(?, ?, ?, ?) as arrived (id, region, content, received_on)""";

    private static final String AMONG = "id = any(cast(? as uuid[]))";

    private final EntityManager entityManager;
    private final int common;
    private final int walked;

    /**
     * @param common from how many hits on it is cheaper to walk the list and look at each case
     * @param walked how many texts are read for a page before the index is asked
     */
    CaseTexts(
            EntityManager entityManager,
            @ConfigProperty(name = "zhibao.search.common-from", defaultValue = "4000") int common,
            @ConfigProperty(name = "zhibao.search.walked", defaultValue = "20000") int walked) {
        this.entityManager = entityManager;
        this.common = common;
        this.walked = walked;
    }

    void onArrival(@Observes CasesArrived arrival) {
        entityManager.unwrap(Session.class).doWork(connection -> {
            try (var insert = connection.prepareStatement(INSERT)) {
                ColumnArrays.of(insert, arrival.files())
                        .column("uuid", CaseFile::id)
                        .column("text", CaseFile::region)
                        .column("text", CaseTexts::textOf)
                        .column("date", CaseFile::receivedOn);
                insert.executeUpdate();
            }
        });
    }

    /** A case that was taken up has another number. */
    void onAct(@Observes Performed performed) {
        if (performed.act() == CaseAct.ACCEPTANCE && performed.subject() instanceof CaseFile file) {
            entityManager
                    .createNativeQuery("update case_text set content = content || ' ' || text_plain(?2)"
                            + " where received_on = ?3 and case_id = ?1")
                    .setParameter(1, file.id())
                    .setParameter(2, file.number())
                    .setParameter(3, file.receivedOn())
                    .executeUpdate();
        }
    }

    /**
     * Narrows a list of cases to those in which every word stands as it was typed, but for case and width of letters.
     *
     * @throws ProblemException 400 for a single character, or none that is searched for
     */
    Conditions narrow(Conditions conditions, String query) {
        var words = wordsOf(query);
        var hits = (UUID @Nullable []) entityManager
                .createNativeQuery("select case_candidates(cast(?1 as text[]), ?2)", UUID[].class)
                .setParameter(1, words)
                .setParameter(2, common)
                .getSingleResult();
        if (hits != null) {
            return conditions.add(AMONG, literal(hits));
        }
        // "offset 0" keeps the planner from reading all texts first: each is looked up as the list is walked.
        return conditions.add(
                "exists (select from case_text t where t.received_on = case_file.received_on and t.case_id = case_file.id"
                        + " and strpos(t.content, ?) > 0".repeat(words.length) + " offset 0)",
                (Object[]) words);
    }

    /**
     * Narrows to the cases of a stretch in which every word stands, where nothing else narrows the list.
     *
     * @throws ProblemException 400 for a single character, or none that is searched for
     */
    Conditions narrow(Narrowing.Stretch stretch, String query) {
        var after = stretch.after().stream().map(Object::toString).toList();
        var hits = (UUID[]) entityManager
                .createNativeQuery(
                        "select case_page(cast(?1 as text[]), cast(nullif(?2, '') as date),"
                                + " cast(nullif(?3, '') as uuid), ?4, ?5, ?6)",
                        UUID[].class)
                .setParameter(1, wordsOf(query))
                .setParameter(2, after.isEmpty() ? "" : after.getFirst())
                .setParameter(3, after.isEmpty() ? "" : after.getLast())
                .setParameter(4, stretch.ascending())
                .setParameter(5, stretch.rows())
                .setParameter(6, walked)
                .getSingleResult();
        return new Conditions().add(AMONG, literal(hits));
    }

    private String[] wordsOf(String query) {
        var words = (String[]) entityManager
                .createNativeQuery("select search_words(?1)", String[].class)
                .setParameter(1, query)
                .getSingleResult();
        if (Stream.of(words).noneMatch(word -> PAIR.matcher(word).find())) {
            throw Problems.badRequest("?q", "search-too-short", Map.of("least", 2));
        }
        return words;
    }

    private static String literal(UUID[] ids) {
        return Stream.of(ids).map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static String textOf(CaseFile file) {
        // Nobody finds a case by who reported it.
        var informers = Informers.of(file);
        var plain = Stream.of(
                file.number(),
                informers.withheldIn(file.title()),
                informers.withheldInAny(file.description()),
                file.externalReference(),
                file.batchNumber());
        var parties = file.parties().stream()
                .filter(party -> party.role() != Party.Role.INFORMER)
                .flatMap(party -> Stream.of(party.name(), party.identifier()));
        var rights = file.rights().stream().flatMap(right -> Stream.of(right.number(), right.name()));
        return Stream.of(plain, parties, rights)
                .flatMap(it -> it)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
