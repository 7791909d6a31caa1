package org.zhibao.cases.criminal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhibao.cases.goods.Conduct;

/** Numbers put on record that thresholds measure. */
@ApplicationScoped
class CriminalFacts implements PanacheRepositoryBase<CriminalFact, UUID> {

    /** Oldest first. Index criminal_fact_case. */
    List<CriminalFact> of(UUID caseId) {
        return list("caseId = ?1 order by id", caseId);
    }

    /** What counts: of each conduct and yardstick the latest. */
    Map<Conduct, Map<Yardstick, BigDecimal>> standing(UUID caseId) {
        var standing = new EnumMap<Conduct, Map<Yardstick, BigDecimal>>(Conduct.class);
        of(caseId)
                .forEach(fact -> standing.computeIfAbsent(fact.conduct(), _ -> new EnumMap<>(Yardstick.class))
                        .put(fact.yardstick(), fact.value()));
        return standing;
    }
}
