package org.zhibao.legaltime.period;

import org.zhibao.legaltime.Wording;

/** In what a rule counts. Stored per rule: «日» means calendar days in one law and working days in the next. */
public enum PeriodUnit {
    HOUR("小时", "hour"),
    DAY("日", "day"),
    WORKDAY("个工作日", "working day"),
    MONTH("个月", "month"),
    YEAR("年", "year"),
    /** Counted back from an event: the latest day on which the act is still early enough. */
    DAY_BEFORE("日前", "day", " before the event"),
    WORKDAY_BEFORE("个工作日前", "working day", " before the event"),
    MONTH_BEFORE("个月前", "month", " before the event"),
    /** Until the event itself begins; the amount is always 0. */
    UNTIL_EVENT("事件发生前", "until the event");

    private final String zh;
    private final String en;
    private final String suffix;

    PeriodUnit(String zh, String en) {
        this(zh, en, "");
    }

    PeriodUnit(String zh, String en, String suffix) {
        this.zh = zh;
        this.en = en;
        this.suffix = suffix;
    }

    /** An amount of this unit in words, such as «15个工作日» and "15 working days". */
    public Wording amount(int amount) {
        if (this == UNTIL_EVENT) {
            return new Wording(zh, en);
        }
        return new Wording(amount + zh, amount + " " + en + (amount == 1 ? "" : "s") + suffix);
    }

    /** Whether the unit counts back from an event that is still to come. */
    public boolean isBeforeEvent() {
        return switch (this) {
            case HOUR, DAY, WORKDAY, MONTH, YEAR -> false;
            case DAY_BEFORE, WORKDAY_BEFORE, MONTH_BEFORE, UNTIL_EVENT -> true;
        };
    }

    /** Whether rest days are left out while counting. */
    public boolean countsWorkingDays() {
        return this == WORKDAY || this == WORKDAY_BEFORE;
    }
}
