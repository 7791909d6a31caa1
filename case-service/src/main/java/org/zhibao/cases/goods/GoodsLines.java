package org.zhibao.cases.goods;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zhibao.kit.problem.Problems;

/** The goods of cases that the caller's scope reaches. */
@ApplicationScoped
class GoodsLines implements PanacheRepositoryBase<GoodsLine, UUID> {

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

    /** @throws org.zhibao.kit.problem.ProblemException 404 when the case has no such line */
    GoodsLine require(UUID caseId, UUID id) {
        return find("id = ?1 and caseId = ?2", id, caseId)
                .firstResultOptional()
                .orElseThrow(() -> Problems.notFound("涉案物品/goods", id));
    }
}
