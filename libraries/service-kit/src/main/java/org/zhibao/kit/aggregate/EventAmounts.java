package org.zhibao.kit.aggregate;

import org.jspecify.annotations.Nullable;
import org.zhibao.events.Amount;
import org.zhibao.identifiers.money.Money;

/** Money in the form in which events carry it. */
public final class EventAmounts {

    private EventAmounts() {}

    public static Amount of(Money money) {
        return new Amount(money.amount(), money.currency());
    }

    public static @Nullable Amount ofNullable(@Nullable Money money) {
        return money == null ? null : of(money);
    }
}
