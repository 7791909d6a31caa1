package org.zhibao.cases.casefile;

import org.jspecify.annotations.Nullable;
import org.zhibao.events.Amount;
import org.zhibao.identifiers.money.Money;

/** Money in the form in which events carry it. */
final class EventAmounts {

    private EventAmounts() {}

    static @Nullable Amount of(@Nullable Money money) {
        return money == null ? null : new Amount(money.amount(), money.currency());
    }
}
