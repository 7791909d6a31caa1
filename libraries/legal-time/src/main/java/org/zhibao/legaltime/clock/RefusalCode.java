package org.zhibao.legaltime.clock;

/** Why an act on a clock is refused. */
public enum RefusalCode {
    /** The rule does not leave days out for this reason. */
    REASON_NOT_EXCLUDED_BY_RULE,
    /** The days lie wholly before the period begins to run. */
    BEFORE_START,
    /** The days begin after the period has expired. */
    AFTER_EXPIRY,
    /** The rule offers no extension, or all it offers are used. */
    NO_EXTENSION_OFFERED,
    /** The extension now offered needs another approver. */
    APPROVER_NOT_AUTHORISED,
    /** The extension now offered is counted in another unit. */
    UNIT_NOT_OFFERED,
    /** More than the rule allows. */
    EXTENSION_TOO_LONG,
    /** Approved before the period began or after it expired. */
    APPROVED_TOO_EARLY,
    APPROVED_TOO_LATE,
    ALREADY_SUSPENDED,
    NOT_SUSPENDED,
    /** Resumed before the day of the suspension. */
    RESUMED_TOO_EARLY,
    /** Begins before an earlier suspension ended. */
    SUSPENSIONS_OVERLAP
}
