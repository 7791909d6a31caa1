package org.zhibao.statistics.period;

import java.time.LocalDate;

/** First and last day, both included. */
public record Days(LocalDate first, LocalDate last) {}
