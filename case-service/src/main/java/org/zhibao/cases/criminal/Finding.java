package org.zhibao.cases.criminal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A threshold held against a case.
 *
 * @param applies whether its condition holds
 * @param value in yuan or pieces; {@code null} when the record of the case does not tell it
 */
record Finding(
        Threshold threshold, boolean applies, @Nullable BigDecimal value) {

    boolean met() {
        return applies && value != null && value.compareTo(threshold.minimum()) >= 0;
    }
}
