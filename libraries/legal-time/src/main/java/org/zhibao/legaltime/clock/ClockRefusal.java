package org.zhibao.legaltime.clock;

import org.zhibao.legaltime.Wording;

/**
 * An act that the rule does not allow.
 *
 * @param reason what is wrong and what would be allowed
 * @param article the legal basis of the rule
 */
public record ClockRefusal(RefusalCode code, Wording reason, String ruleId, String article) {}
