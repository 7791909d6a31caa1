package org.zhibao.systemtests.checker;

/** What the suite promises, one thing each. */
public enum Rule {
    ACKNOWLEDGED_IS_THERE,
    REJECTED_HAD_NO_EFFECT,
    UNKNOWN_ONCE_OR_NOT_AT_ALL,
    NOTHING_WITHOUT_INTENT,
    EVERY_ACT_HAS_ENTRY_AND_EVENT,
    OUTBOX_EQUALS_KAFKA,
    KAFKA_EQUALS_INBOX,
    ORDER_PER_AGGREGATE,
    LEDGER_VERIFIES,
    FIGURE_EQUALS_RECOUNT
}
