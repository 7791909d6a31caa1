package org.zhibao.cases.procedure;

import java.time.LocalDate;

/** An act of a case's history, with its row of the procedure's table. */
public record PerformedAct(Transition transition, LocalDate occurredOn) {}
