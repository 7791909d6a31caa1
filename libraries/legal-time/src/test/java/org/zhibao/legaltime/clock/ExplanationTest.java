package org.zhibao.legaltime.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibao.legaltime.clock.Clocks.CALENDAR;
import static org.zhibao.legaltime.clock.Clocks.clock;
import static org.zhibao.legaltime.clock.Clocks.day;
import static org.zhibao.legaltime.clock.Clocks.days;
import static org.zhibao.legaltime.clock.Clocks.rule;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.zhibao.legaltime.rule.ExclusionReason;

class ExplanationTest {
    private static final String VERSION = CALENDAR.version().id();

    @Test
    void explains_a_period_with_everything_in_chinese() {
        LegalDeadline deadline = clock("PEN-11", "2024-07-05")
                .exclude(ExclusionReason.INSPECTION, day("2024-08-01"), day("2024-08-07"))
                .extend(days(30, "2024-09-20"))
                .deadline();

        assertThat(deadline.explain(Locale.SIMPLIFIED_CHINESE).lines())
                .containsExactly(
                        "PEN-11（版本2021-07-15）普通程序办案期限：90日。依据：市场监督管理行政处罚程序规定(2022修正) 第64条; 行政处罚法(2021) 第60条。",
                        "起算事件：2024-07-05（立案之日），当日不计入。",
                        "期间最后一日：2024-10-03。",
                        "行政机关负责人王某于2024-09-20批准延长30日，自未顺延的最后一日起算，至2024-11-02。",
                        "2024-08-01至2024-08-07（检验）不计入，顺加7日。",
                        "未顺延的到期日：2024-11-09。",
                        "最后一日为休息日（2024-11-09星期六、2024-11-10星期日），顺延至其后第一个工作日2024-11-11。",
                        "到期：2024-11-11。",
                        "工作日历" + VERSION + "，结果确定。",
                        "逾期后果：逾期为程序违法。");
    }

    @Test
    void explains_the_same_in_english() {
        LegalDeadline deadline = clock("PEN-11", "2024-07-05").deadline();

        assertThat(deadline.explain(Locale.ENGLISH).lines())
                .containsExactly(
                        "PEN-11 (version 2021-07-15), Decide the case (ordinary procedure): 90 days. Basis:"
                                + " 市场监督管理行政处罚程序规定(2022修正) 第64条; 行政处罚法(2021) 第60条.",
                        "Runs from 2024-07-05 (day the case is filed), that day not counted.",
                        "Last day of the period: 2024-10-03.",
                        "The last day is a rest day (2024-10-03 National Day, 2024-10-04 National Day, 2024-10-05 National"
                                + " Day, 2024-10-06 National Day, 2024-10-07 National Day); the period ends on the first"
                                + " workday after it, 2024-10-08.",
                        "Due: 2024-10-08.",
                        "Calendar " + VERSION + "; certain.",
                        "If missed: late decision is a procedural violation.");
    }

    @Test
    void says_that_a_result_is_provisional_and_why() {
        String text = clock("PEN-01", "2026-12-20").deadline().explain(Locale.ENGLISH);

        assertThat(text).contains("PROVISIONAL: no final holiday notice for 2027 is loaded");
    }

    @Test
    void says_that_a_rule_is_unconfirmed() {
        assertThat(clock("PLG-01", "2026-06-01").deadline().explain(Locale.CHINA))
                .contains("规则未确认：凭记忆录入，待核对");
    }

    @Test
    void says_that_custody_does_not_roll_over() {
        assertThat(clock("CRI-03", "2024-08-03").deadline().explain(Locale.CHINA))
                .contains("该期间不因休息日顺延");
    }

    @Test
    void says_that_a_suspended_clock_has_no_due_date() {
        assertThat(clock("PEN-11", "2024-07-05")
                        .suspend(day("2024-08-01"))
                        .deadline()
                        .explain(Locale.ENGLISH))
                .contains("Suspended from 2024-08-01; the due date is unknown")
                .doesNotContain("Due:");
    }

    @Test
    void explains_hours_and_periods_before_an_event() {
        Instant at = Instant.parse("2024-09-30T09:10:00Z");

        assertThat(DeadlineClock.start(rule("TRF-02"), at, CALENDAR).deadline().explain(Locale.ENGLISH))
                .contains("Runs continuously from 2024-09-30T17:10+08:00 (decision to approve)")
                .contains("Due: 2024-10-01T17:10+08:00.");
        assertThat(clock("PEN-10", "2024-10-15").deadline().explain(Locale.CHINA))
                .contains("自2024-10-15（举行听证之日）起向前计算，当日不计入。");
        assertThat(DeadlineClock.start(rule("ARB-02"), at, CALENDAR).deadline().explain(Locale.CHINA))
                .contains("2024-09-30T17:10+08:00（首次开庭）之前。");
    }

    @Test
    void every_rule_explains_itself_in_both_languages() {
        Instant start = Instant.parse("2026-06-01T02:00:00Z");

        assertThat(Clocks.BOOK.rules())
                .flatMap(rule -> rule.forms().toList())
                .allSatisfy(rule -> assertThat(DeadlineClock.start(rule, start, CALENDAR)
                                .deadline()
                                .steps())
                        .hasSizeGreaterThanOrEqualTo(4)
                        .allSatisfy(step -> {
                            assertThat(step.zh()).isNotBlank().doesNotContain("null");
                            assertThat(step.en()).isNotBlank().doesNotContain("null");
                        }));
    }
}
