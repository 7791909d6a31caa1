package org.zhibao.cases.penalty;

import java.util.Set;
import org.zhibao.cases.sanction.SanctionKind;
import org.zhibao.identifiers.money.Money;

/**
 * A sanction that is intended or decided.
 *
 * @param fine zero when none
 * @param confiscated 没收违法所得; zero when none
 * @param goodsValue value of the goods to be confiscated; zero when none
 */
record IntendedSanction(Set<SanctionKind> kinds, Money fine, Money confiscated, Money goodsValue) {

    IntendedSanction {
        kinds = Set.copyOf(kinds);
    }

    /** What is confiscated, gains and goods together: thresholds look at the sum. */
    Money confiscatedValue() {
        return confiscated.plus(goodsValue);
    }
}
