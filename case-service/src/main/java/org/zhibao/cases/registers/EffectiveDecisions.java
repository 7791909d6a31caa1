package org.zhibao.cases.registers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zhibao.cases.casefile.CaseKind;
import org.zhibao.kit.search.Conditions;
import org.zhibao.kit.search.Rows;

/** Penalties against a party that took effect and stand, within the caller's region. */
@ApplicationScoped
class EffectiveDecisions {

    private static final int MOST = 1000;
    /** Index case_party_identifier. */
    private static final String SELECT = "select f.id, f.number, f.kind, f.region, f.decided_on from case_file f"
            + " join case_party p on p.case_id = f.id and p.role in ('RESPONDENT', 'SUSPECT')";

    private final Rows rows;

    EffectiveDecisions(Rows rows) {
        this.rows = rows;
    }

    /** Newest first, decided from one day to another, both included. */
    List<EffectiveDecision> against(String identifier, LocalDate from, LocalDate to) {
        var conditions = new Conditions()
                .equal("p.identifier", identifier)
                .equal("f.outcome", "PENALTY_IMPOSED")
                .atLeast("f.decided_on", from)
                .atMost("f.decided_on", to)
                .add("f.state <> 'DECIDED'")
                .add("f.bars not like '%REMEDY_PENDING%'")
                .add("f.bars not like '%DECISION_ANNULLED%'")
                .add("not exists (select from procedural_step s where s.aggregate_id = f.id"
                        + " and s.act = 'DECISION_ANNULMENT')");
        return rows.first(
                MOST,
                SELECT,
                conditions,
                "order by f.decided_on desc, f.id desc",
                row -> new EffectiveDecision(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        CaseKind.valueOf(row.getString("kind")),
                        row.getString("region"),
                        row.getObject("decided_on", LocalDate.class)));
    }
}
