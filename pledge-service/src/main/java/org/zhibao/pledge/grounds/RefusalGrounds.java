package org.zhibao.pledge.grounds;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zhibao.kit.problem.FieldChecks;
import org.zhibao.pledge.procedure.RightKind;

/** The grounds of refusal that the law knows. */
@ApplicationScoped
public class RefusalGrounds implements PanacheRepositoryBase<RefusalGround, Long> {

    /** The grounds for a kind of right in force on a day. */
    List<RefusalGround> inForce(RightKind kind, LocalDate on) {
        return list(
                "rightKind = ?1 and effectiveFrom <= ?2 and (effectiveTo is null or effectiveTo >= ?2) order by item",
                kind,
                on);
    }

    /**
     * Refuses grounds that the law in force on the day does not know, and a ground given twice.
     *
     * @throws org.zhibao.kit.problem.ProblemException 422
     */
    public void requireKnown(RightKind kind, LocalDate on, List<String> codes) {
        var known = inForce(kind, on).stream().map(RefusalGround::code).collect(Collectors.toCollection(TreeSet::new));
        var checks = new FieldChecks();
        var seen = new HashSet<String>();
        for (int i = 0; i < codes.size(); i++) {
            if (!known.contains(codes.get(i))) {
                checks.refuse("/grounds/" + i, "ground-unknown", Map.of("known", String.join(", ", known)));
            }
            checks.require(seen.add(codes.get(i)), "/grounds/" + i, "ground-twice");
        }
        checks.finish();
    }
}
