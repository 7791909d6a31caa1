package org.zhibao.legaltime.rule;

import org.zhibao.legaltime.Wording;
import org.zhibao.legaltime.period.Period;
import org.zhibao.legaltime.period.RollOver;

/** Another period that the same rule has under a condition, such as five years instead of two (处罚法 36). */
public record PeriodVariant(String name, Period period, RollOver rollOver, Wording condition) {}
