package org.zhibao.legaltime.calendar;

import org.zhibao.legaltime.Wording;

/** Why a notice names a day. */
public enum DayKind {
    /** A holiday of the holiday regulation (放假办法), whatever its weekday. */
    STATUTORY("法定节假日", "statutory holiday"),
    /** A weekday off because a statutory holiday fell on a weekend. */
    COMPENSATORY_OFF("补休", "day off for a holiday on a weekend"),
    /** A weekday off, exchanged for a make-up workday. */
    IN_LIEU("调休", "day off in exchange for a make-up workday"),
    /** A Saturday or Sunday inside a break. */
    WEEKEND_IN_BREAK("假期内周末", "weekend inside a break"),
    /** A Saturday or Sunday on which work is done. */
    MAKEUP_WORKDAY("调休上班", "make-up workday");

    private final String zh;
    private final String en;

    DayKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public Wording label() {
        return new Wording(zh, en);
    }
}
