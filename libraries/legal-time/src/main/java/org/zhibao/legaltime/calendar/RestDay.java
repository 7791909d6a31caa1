package org.zhibao.legaltime.calendar;

import java.time.LocalDate;
import org.zhibao.legaltime.Wording;

/** A day on which no work is done, and why: the holiday's name or the weekday. */
public record RestDay(LocalDate date, Wording name) {}
