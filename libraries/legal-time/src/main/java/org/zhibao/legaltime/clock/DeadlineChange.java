package org.zhibao.legaltime.clock;

import org.zhibao.legaltime.Wording;

/** One reason why a due date moved or became certain. */
public record DeadlineChange(ChangeCause cause, Wording text) {}
