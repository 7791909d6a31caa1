package org.zhibao.cases.measure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The goods under orders. */
@ApplicationScoped
class MeasureGoodsLists implements PanacheRepositoryBase<MeasureGoods, UUID> {

    /** An order's goods in the order of its list. Index measure_goods_order. */
    List<MeasureGoods> of(UUID orderId) {
        return list("orderId = ?1 order by id", orderId);
    }
}
