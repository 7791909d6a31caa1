package org.zhibao.cases.sanction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseKind;
import org.zhibao.cases.casefile.Party;
import org.zhibao.cases.lawdata.InForce;
import org.zhibao.identifiers.money.Money;

/**
 * A row of the table of limits: how much a fine may be, at least and at most.
 *
 * @param variant which of several violations or laws of the kind; empty for all
 * @param party for organisations or persons only; {@code null} for both
 * @param serious for serious circumstances, or only without them; {@code null} for both
 * @param base the amount that the row looks at; {@code null} when none matters
 * @param baseFrom least amount for which the row holds, included
 * @param baseBelow amount from which on it no longer holds
 * @param least flat minimum, or {@code null}
 * @param most flat maximum; with a multiple too, the lower of the two
 * @param effectiveTo last day, included; {@code null} while in force
 * @param confirmed whether it was compared with the text of the law
 */
public record SanctionLimit(
        String id,
        CaseKind kind,
        String variant,
        Party.@Nullable Kind party,
        @Nullable Boolean serious,
        @Nullable LimitBase base,
        @Nullable Money baseFrom,
        @Nullable Money baseBelow,
        @Nullable BigDecimal leastMultiple,
        @Nullable BigDecimal mostMultiple,
        @Nullable Money least,
        @Nullable Money most,
        Set<SanctionKind> measures,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        String law,
        String article,
        boolean confirmed,
        String note) {

    public SanctionLimit {
        measures = Set.copyOf(measures);
    }

    boolean inForceOn(LocalDate date) {
        return new InForce(effectiveFrom, effectiveTo).on(date);
    }

    boolean concerns(Violation violation) {
        return kind == violation.kind()
                && (variant.isEmpty() || violation.variant() == null || variant.equals(violation.variant()))
                && (party == null || violation.party() == null || party == violation.party())
                && (serious == null || serious == violation.serious())
                && measures(violation);
    }

    private boolean measures(Violation violation) {
        if (base == null) {
            return true;
        }
        var amount = violation.amount(base);
        return (baseFrom == null || amount.compareTo(baseFrom) >= 0)
                && (baseBelow == null || amount.compareTo(baseBelow) < 0);
    }

    /** The least fine for the violation; zero when the law names none. */
    Money leastFor(Violation violation) {
        return Stream.of(times(leastMultiple, violation), least)
                .filter(Objects::nonNull)
                .reduce(Money.ZERO, Money::max);
    }

    /** The highest fine for the violation. */
    Money mostFor(Violation violation) {
        return Stream.of(times(mostMultiple, violation), most)
                .filter(Objects::nonNull)
                .reduce(Money::min)
                .orElseThrow();
    }

    private @Nullable Money times(@Nullable BigDecimal multiple, Violation violation) {
        return multiple == null || base == null ? null : violation.amount(base).times(multiple);
    }
}
