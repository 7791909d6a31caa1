package org.zhibao.cases.goods;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhibao.kit.problem.Problems;

/** The goods of cases that the caller's scope reaches. */
@ApplicationScoped
class GoodsLines implements PanacheRepositoryBase<GoodsLine, UUID> {

    /** A statement takes some ten thousand parameters at most. */
    private static final int CASES_AT_ONCE = 1_000;

    /** A case's lines, oldest first, those that were struck included. Index goods_line_case. */
    List<GoodsLine> of(UUID caseId) {
        return list("caseId = ?1 order by id", caseId);
    }

    /** What counts: the lines that stand. */
    List<Item> standing(UUID caseId) {
        return of(caseId).stream()
                .filter(line -> !line.isStruck())
                .map(GoodsLine::item)
                .toList();
    }

    /** What counts in many cases, by case. Index goods_line_case. */
    Map<UUID, List<Item>> standing(List<UUID> caseIds) {
        var found = new HashMap<UUID, List<Item>>();
        for (int from = 0; from < caseIds.size(); from += CASES_AT_ONCE) {
            var some = caseIds.subList(from, Math.min(from + CASES_AT_ONCE, caseIds.size()));
            list("caseId in ?1 and struckOn is null order by caseId, id", some)
                    .forEach(line -> found.computeIfAbsent(line.caseId(), _ -> new ArrayList<>())
                            .add(line.item()));
        }
        return found;
    }

    /** @throws org.zhibao.kit.problem.ProblemException 404 when the case has no such line */
    GoodsLine require(UUID caseId, UUID id) {
        return find("id = ?1 and caseId = ?2", id, caseId)
                .firstResultOptional()
                .orElseThrow(() -> Problems.notFound("涉案物品/goods", id));
    }
}
