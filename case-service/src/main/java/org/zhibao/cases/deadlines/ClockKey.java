package org.zhibao.cases.deadlines;

/**
 * Which of a case's deadlines is meant: it stays the same however often the deadlines are computed.
 *
 * @param rule id in the rule book
 * @param subject what tells it from others of the rule; empty for the deadlines of the procedure itself
 * @param occurrence how many-th of rule and subject, from 1
 */
record ClockKey(String rule, String subject, int occurrence) {}
