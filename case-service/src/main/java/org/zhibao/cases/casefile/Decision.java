package org.zhibao.cases.casefile;

import org.jspecify.annotations.Nullable;
import org.zhibao.cases.procedure.Outcome;
import org.zhibao.identifiers.money.Money;

/**
 * What was decided.
 *
 * @param fine 罚款, when one was imposed
 * @param confiscated 没收违法所得, when any
 */
public record Decision(
        Outcome outcome, @Nullable Money fine, @Nullable Money confiscated) {}
