package org.zhibao.cases.criminal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Thresholds that cases reached. */
@ApplicationScoped
class CriminalAlerts implements PanacheRepositoryBase<CriminalAlert, UUID> {

    /** Oldest first. Index criminal_alert_once. */
    List<AlertView> of(UUID caseId) {
        return list("caseId = ?1 order by id", caseId).stream()
                .map(CriminalAlert::view)
                .toList();
    }

    /** Whether the case was alerted of this conduct and degree. Index criminal_alert_once. */
    boolean hasAlerted(UUID caseId, Threshold threshold) {
        return count("caseId = ?1 and conduct = ?2 and degree = ?3", caseId, threshold.conduct(), threshold.degree())
                > 0;
    }
}
