package org.zhibao.cases.penalty;

import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.money.Money;
import org.zhibao.kit.problem.FieldChecks;

/** Reads amounts of a request. */
final class Amounts {

    private Amounts() {}

    /** The amount, zero when left out; a malformed or negative one becomes a violation. */
    static Money read(FieldChecks checks, String pointer, Money.@Nullable Json given) {
        if (given == null) {
            return Money.ZERO;
        }
        var money = checks.read(pointer, given::toMoney).orElse(Money.ZERO);
        checks.require(!money.isNegative(), pointer, "amount-negative");
        return money.max(Money.ZERO);
    }

    /** The amount, or another when left out. */
    static Money readOr(FieldChecks checks, String pointer, Money.@Nullable Json given, Money otherwise) {
        return given == null ? otherwise : read(checks, pointer, given);
    }

    static Money orZero(@Nullable Money money) {
        return money == null ? Money.ZERO : money;
    }
}
