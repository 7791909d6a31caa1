package org.zhibao.mediation.mediationfile;

import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.money.Money;
import org.zhibao.mediation.procedure.Outcome;

/**
 * How a mediation ended. What follows the outcome is known of agreements only.
 *
 * @param agreedAmount 协议金额, when the agreement names one
 * @param form how the agreement was made
 * @param settlesOwnership whether it decides to whom a right belongs or whether it is valid
 */
public record Conclusion(
        Outcome outcome,
        @Nullable Money agreedAmount,
        @Nullable Form form,
        boolean settlesOwnership) {

    /** An oral agreement takes effect when it is reached, a written one when it is signed (人民调解法 29, 30). */
    public enum Form {
        WRITTEN,
        ORAL
    }
}
