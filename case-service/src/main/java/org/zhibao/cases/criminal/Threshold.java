package org.zhibao.cases.criminal;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.goods.Conduct;

/**
 * A threshold of the criminal law.
 *
 * @param crime article of the criminal law
 * @param minimum in yuan or pieces; reaching it is enough
 * @param legalBasis article of the interpretation that sets it
 * @param confirmed whether the text was read
 */
record Threshold(
        Conduct conduct,
        String crime,
        Degree degree,
        Yardstick yardstick,
        Condition condition,
        BigDecimal minimum,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        String legalBasis,
        boolean confirmed) {

    /** How grave the crime is. */
    enum Degree {
        /** 情节严重、数额较大. */
        SERIOUS,
        /** 情节特别严重、数额巨大. */
        ESPECIALLY_SERIOUS
    }

    /** When a threshold holds. */
    enum Condition {
        NONE,
        /** Two or more marks or patents. */
        SEVERAL_RIGHTS,
        /** The party was punished for the same kind of offence within the two years before. */
        REPEAT,
        /** Two or more of the conduct's standards of this condition are reached, each of them the half of a full one. */
        HALF_OF_TWO
    }

    boolean inForceOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }
}
