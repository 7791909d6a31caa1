package org.zhibao.cases.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhibao.cases.deadlines.LegalTime;
import org.zhibao.kit.problem.FieldChecks;

/** The papers that were served in cases. */
@ApplicationScoped
public class Deliveries implements PanacheRepositoryBase<Delivery, UUID> {

    private final LegalTime legalTime;

    Deliveries(LegalTime legalTime) {
        this.legalTime = legalTime;
    }

    /** The papers of a case, oldest first. Index case_delivery_case. */
    List<Delivery> of(UUID caseId) {
        return list("caseId = ?1 order by id", caseId);
    }

    /**
     * Keeps a service of a paper.
     *
     * @param pointer of the terms in the request
     * @throws org.zhibao.kit.problem.ProblemException 422 when nothing proves it, or when a public notice has not been out
     *     for its period (处罚程序规定 art. 82)
     */
    public void keep(UUID caseId, ServedPaper paper, LocalDate servedOn, DeliveryTerms terms, String pointer) {
        var checks = new FieldChecks();
        terms.check(checks, pointer, servedOn);
        if (terms.method() == DeliveryMethod.PUBLIC_NOTICE && terms.sentOn() != null) {
            legalTime
                    .lastDay("PEN-13", terms.sentOn())
                    .filter(servedOn::isBefore)
                    .ifPresent(day -> checks.refuse("/occurredOn", "public-notice-too-short", Map.of("day", day)));
        }
        checks.finish();
        persist(new Delivery(caseId, paper, servedOn, terms));
    }
}
