package org.zhibao.kit.procedure;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An act of a history, with its row of the procedure's table.
 *
 * @param occurredOn its legal date
 * @param recordedAt when the server wrote it down
 * @param <S> states of the procedure
 */
public record PerformedAct<S extends Enum<S>>(Transition<S> transition, LocalDate occurredOn, Instant recordedAt) {}
