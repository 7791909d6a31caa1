package org.zhibao.cases.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhibao.cases.casefile.CaseArrived;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.casefile.Party;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.procedure.Performed;
import org.zhibao.kit.search.Conditions;

/** What cases are found by when somebody types words: kept beside the case, and asked for through the index of pairs. */
@ApplicationScoped
class CaseTexts {

    private static final int SHORTEST = 2;

    private final EntityManager entityManager;
    private final int common;

    /** @param common from how many hits on it is cheaper to walk the list and look at each case */
    CaseTexts(
            EntityManager entityManager,
            @ConfigProperty(name = "zhibao.search.common-from", defaultValue = "4000") int common) {
        this.entityManager = entityManager;
        this.common = common;
    }

    void onArrival(@Observes CaseArrived arrival) {
        var file = arrival.file();
        entityManager
                .createNativeQuery("insert into case_text (case_id, region, grams)"
                        + " values (?1, ?2, region_grams(?2) || text_grams(?3))")
                .setParameter(1, file.id())
                .setParameter(2, file.region())
                .setParameter(3, textOf(file))
                // The case is written; flushing all others again for each would make a file of cases crawl.
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
    }

    /** A case that was taken up has another number. */
    void onAct(@Observes Performed performed) {
        if (performed.act() == CaseAct.ACCEPTANCE && performed.subject() instanceof CaseFile file) {
            entityManager
                    .createNativeQuery("update case_text set grams = grams || text_grams(?2) where case_id = ?1")
                    .setParameter(1, file.id())
                    .setParameter(2, file.number())
                    .executeUpdate();
        }
    }

    /**
     * Narrows a list of cases to those with all the words.
     *
     * @throws org.zhibao.kit.problem.ProblemException 400 for a single character, or none that is searched for
     */
    Conditions narrow(Conditions conditions, String words) {
        if (words.strip().codePoints().count() < SHORTEST) {
            throw tooShort();
        }
        var grams = (String) entityManager
                .createNativeQuery("select cast(text_grams(?1) as text)", String.class)
                .setParameter(1, words)
                .getSingleResult();
        // Every case has the words of which nothing is left, such as marks of punctuation.
        if (grams.equals("{}")) {
            throw tooShort();
        }
        var hits = (UUID[]) entityManager
                .createNativeQuery("select case_candidates(cast(?1 as text[]), ?2)", UUID[].class)
                .setParameter(1, grams)
                .setParameter(2, common + 1)
                .getSingleResult();
        // "offset 0" keeps the planner from reading all texts first: each is looked up as the list is walked.
        return hits.length > common
                ? conditions.add(
                        "exists (select from case_text t where t.case_id = case_file.id"
                                + " and t.grams @> cast(? as text[]) offset 0)",
                        grams)
                : conditions.add("id = any(cast(? as uuid[]))", literal(hits));
    }

    private static ProblemException tooShort() {
        return Problems.badRequest("?q", "search-too-short", Map.of("least", SHORTEST));
    }

    private static String literal(UUID[] ids) {
        return Stream.of(ids).map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static String textOf(CaseFile file) {
        var plain = Stream.of(
                file.number(), file.title(), file.description(), file.externalReference(), file.batchNumber());
        // Nobody finds a case by who reported it.
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
