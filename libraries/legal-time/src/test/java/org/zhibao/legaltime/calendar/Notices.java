package org.zhibao.legaltime.calendar;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** Notices for years after those carried, made up for tests. */
public final class Notices {
    public static final String HEADER = "date,weekday,status,kind,name_zh,name_en,notice_year,source,certainty\n";

    private Notices() {}

    /** 2027 with the holidays of fixed dates only, Friday 10-08 off and Saturday 10-09 worked for it. */
    public static String for2027() {
        return HEADER
                + row("2027-01-01", "OFF", "STATUTORY", 2027)
                + row("2027-05-01", "OFF", "STATUTORY", 2027)
                + row("2027-10-01", "OFF", "STATUTORY", 2027)
                + row("2027-10-02", "OFF", "STATUTORY", 2027)
                + row("2027-10-03", "OFF", "STATUTORY", 2027)
                + row("2027-10-08", "OFF", "IN_LIEU", 2027)
                + row("2027-10-09", "WORK", "MAKEUP_WORKDAY", 2027);
    }

    public static HolidayNotice notice2027() {
        return HolidayNotice.read(new StringReader(for2027()));
    }

    public static String row(String date, String status, String kind, int year) {
        String weekday = LocalDate.parse(date).getDayOfWeek().getDisplayName(TextStyle.NARROW, Locale.CHINA);
        return String.join(",", date, weekday, status, kind, "假日", "Holiday", "" + year, "notice", "CERTAIN") + "\n";
    }
}
