package org.zhibao.legaltime.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhibao.legaltime.Certainty;
import org.zhibao.legaltime.data.DataProblem;
import org.zhibao.legaltime.data.InvalidDataException;

class HolidayNoticeTest {
    @Test
    void reads_a_notice() {
        HolidayNotice notice = Notices.notice2027();

        assertThat(notice.year()).isEqualTo(2027);
        assertThat(notice.days()).hasSize(7);
        assertThat(notice.certainty()).isEqualTo(Certainty.CERTAIN);
    }

    @Test
    void a_notice_entered_before_publication_is_provisional() {
        String draft = Notices.for2027().replaceFirst("CERTAIN", "PROVISIONAL");

        HolidayNotice notice = HolidayNotice.read(new StringReader(draft));

        assertThat(notice.certainty()).isEqualTo(Certainty.PROVISIONAL);
    }

    @Test
    void names_line_and_field_of_a_weekday_that_does_not_fit() {
        String wrong = Notices.for2027().replace("2027-05-01,六", "2027-05-01,日");

        assertThat(problems(wrong)).containsExactly("line 3, weekday: 2027-05-01 is 六, the file says '日'");
    }

    @Test
    void refuses_a_day_named_twice_and_says_where_it_stood_first() {
        String twice = Notices.for2027() + Notices.row("2027-10-08", "OFF", "STATUTORY", 2027);

        assertThat(problems(twice)).containsExactly("line 9, date: 2027-10-08 is already on line 7");
    }

    @Test
    void refuses_make_up_days_on_weekdays_and_exchanged_days_on_weekends() {
        String wrong = Notices.for2027()
                + Notices.row("2027-03-02", "WORK", "MAKEUP_WORKDAY", 2027)
                + Notices.row("2027-03-06", "OFF", "IN_LIEU", 2027)
                + Notices.row("2027-03-07", "WORK", "STATUTORY", 2027);

        assertThat(problems(wrong))
                .containsExactly(
                        "line 9, kind: a MAKEUP_WORKDAY must fall on a weekend",
                        "line 10, kind: a IN_LIEU cannot fall on a weekend",
                        "line 11, status: a STATUTORY cannot have the status WORK");
    }

    @Test
    void refuses_days_of_other_years_but_the_december_before() {
        String reachingBack = Notices.for2027() + Notices.row("2026-12-31", "OFF", "IN_LIEU", 2027);
        String tooFar = Notices.for2027()
                + Notices.row("2026-11-30", "OFF", "IN_LIEU", 2027)
                + Notices.row("2028-01-03", "OFF", "IN_LIEU", 2027)
                + Notices.row("2027-06-09", "OFF", "IN_LIEU", 2028);

        assertThat(HolidayNotice.read(new StringReader(reachingBack)).days()).hasSize(8);
        assertThat(problems(tooFar))
                .containsExactly(
                        "line 9, date: 2026-11-30 cannot belong to the notice for 2027",
                        "line 10, date: 2028-01-03 cannot belong to the notice for 2027",
                        "line 11, notice_year: differs from 2027 of the first row");
    }

    @Test
    void notices_a_truncated_file() {
        String cut = Notices.for2027().lines().limit(4).reduce("", (a, b) -> a + b + "\n");

        assertThat(problems(cut))
                .containsExactly(
                        "line 1, date: the statutory holiday 2027-10-02 is missing",
                        "line 1, date: the statutory holiday 2027-10-03 is missing");
    }

    @Test
    void names_missing_and_unknown_values() {
        String wrong = Notices.HEADER + "2027-01-01,五,OFF,HOLIDAY,元旦,,2027,,SURE\n";

        assertThat(problems(wrong))
                .containsExactlyInAnyOrder(
                        "line 2, kind: 'HOLIDAY' is none of STATUTORY, COMPENSATORY_OFF, IN_LIEU, WEEKEND_IN_BREAK,"
                                + " MAKEUP_WORKDAY",
                        "line 2, certainty: 'SURE' is none of CERTAIN, PROVISIONAL",
                        "line 2, source: must not be empty",
                        "line 2, name_en: must not be empty");
    }

    private static List<String> problems(String text) {
        return catchThrowableOfType(InvalidDataException.class, () -> HolidayNotice.read(new StringReader(text)))
                .problems()
                .stream()
                .map(DataProblem::toString)
                .toList();
    }
}
