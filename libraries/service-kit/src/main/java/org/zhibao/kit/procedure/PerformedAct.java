package org.zhibao.kit.procedure;

import java.time.LocalDate;

/**
 * An act of a history, with its row of the procedure's table.
 *
 * @param <S> states of the procedure
 */
public record PerformedAct<S extends Enum<S>>(Transition<S> transition, LocalDate occurredOn) {}
