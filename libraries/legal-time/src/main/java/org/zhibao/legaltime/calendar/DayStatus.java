package org.zhibao.legaltime.calendar;

/** What a notice says of a day. */
public enum DayStatus {
    OFF,
    WORK
}
