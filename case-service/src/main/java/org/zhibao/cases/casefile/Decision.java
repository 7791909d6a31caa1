package org.zhibao.cases.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.procedure.Outcome;
import org.zhibao.identifiers.money.Money;
import org.zhibao.kit.aggregate.FenColumn;

/**
 * What was decided.
 *
 * @param fine 罚款, when one was imposed
 * @param confiscated 没收违法所得, when any
 */
@Embeddable
public record Decision(
        @Enumerated(EnumType.STRING) Outcome outcome,

        @Column(name = "fine_fen") @Convert(converter = FenColumn.class) @Nullable
        Money fine,

        @Column(name = "confiscated_fen") @Convert(converter = FenColumn.class) @Nullable
        Money confiscated) {}
