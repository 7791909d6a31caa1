package org.zhibao.cases.registers;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Which campaigns count which cases. */
@ApplicationScoped
class CaseCampaigns implements PanacheRepositoryBase<CaseCampaign, CaseCampaign.Key> {

    List<CampaignTag> of(UUID caseId) {
        return list("caseId = ?1 order by campaign, year", caseId).stream()
                .map(CaseCampaign::view)
                .toList();
    }
}
