package org.zhibao.legaltime.clock;

/** Why a recomputation differs from what stood before. */
public enum ChangeCause {
    /** Days that decided the result became rest days or workdays. */
    REST_DAYS,
    /** A final notice was loaded, or one was taken back. */
    CERTAINTY,
    /** Another version or form of the rule applies. */
    RULE_VERSION,
    /** The rule's period has another length or unit. */
    PERIOD,
    /** The rule treats rest days at the end of the period differently. */
    ROLL_OVER
}
