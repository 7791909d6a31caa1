package org.zhibao.cases.goods;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which prices the law takes, in which order.
 *
 * @param sold for goods that were sold: the first price that is known
 * @param unsold for goods that were not
 * @param legalBasis law and article
 * @param confirmed whether the text was read
 */
record PricingRule(
        Basis basis,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        List<PriceKind> sold,
        List<PriceKind> unsold,
        String legalBasis,
        boolean confirmed) {

    /** For what the amount is computed: the two are different amounts and never mixed. */
    enum Basis {
        /** 非法经营数额、货值金额、销售金额、违法所得. */
        CRIMINAL,
        /** 违法经营额. */
        ADMINISTRATIVE
    }

    PricingRule {
        sold = List.copyOf(sold);
        unsold = List.copyOf(unsold);
    }

    boolean inForceOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }
}
