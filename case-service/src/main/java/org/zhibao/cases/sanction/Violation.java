package org.zhibao.cases.sanction;

import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseKind;
import org.zhibao.cases.casefile.Party;
import org.zhibao.identifiers.money.Money;

/**
 * What a sanction is measured by.
 *
 * @param party organisation or person; {@code null}: whichever is treated more severely
 * @param serious serious circumstances were found
 * @param variant which of several violations or laws of the kind, e.g. {@code UNLICENSED}; {@code null}: any
 * @param turnover 违法经营额 of the administrative law, not the criminal 非法经营数额; zero when there was none
 * @param gains 违法所得; zero when there were none
 * @param goodsValue 货值金额; zero when there was none
 */
public record Violation(
        CaseKind kind,
        Party.@Nullable Kind party,
        boolean serious,
        @Nullable String variant,
        Money turnover,
        Money gains,
        Money goodsValue) {

    Money amount(LimitBase base) {
        return switch (base) {
            case TURNOVER -> turnover;
            case GAINS -> gains;
            case GOODS_VALUE -> goodsValue;
        };
    }
}
