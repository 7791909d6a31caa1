package org.zhibao.legaltime.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.zhibao.legaltime.Certainty;
import org.zhibao.legaltime.Resources;
import org.zhibao.legaltime.calendar.WorkingCalendar;
import org.zhibao.legaltime.data.CsvRow;
import org.zhibao.legaltime.data.CsvTable;
import org.zhibao.legaltime.period.PeriodUnit;
import org.zhibao.legaltime.rule.DeadlineRule;
import org.zhibao.legaltime.rule.RuleBook;

/** Due dates reckoned by hand from the notices. */
class DueDateVectorsTest {
    private static final List<String> COLUMNS = List.of("rule", "counting", "start", "extension", "raw", "due", "note");

    @TestFactory
    Stream<DynamicTest> due_dates() {
        List<CsvRow> rows =
                CsvTable.read(Resources.open("due-dates.csv"), COLUMNS).rows();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(9);
        return rows.stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.text("rule") + " from " + row.text("start") + ": " + row.text("note"), () -> check(row)));
    }

    private static void check(CsvRow row) {
        LocalDate start = LocalDate.parse(row.text("start"));
        DeadlineRule rule = RuleBook.bundled().at(start).rule(row.text("rule"));
        if (!row.text("counting").isEmpty()) {
            rule = rule.countedIn(PeriodUnit.valueOf(row.text("counting")));
        }
        DeadlineClock clock = DeadlineClock.start(rule, start, WorkingCalendar.bundled());
        if (!row.text("extension").isEmpty()) {
            String[] length = row.text("extension").split(" ");
            clock = clock.extend(new Extension(
                    Integer.parseInt(length[0]),
                    PeriodUnit.valueOf(length[1]),
                    rule.extensions().getFirst().approver(),
                    "王某",
                    start.plusDays(1)));
        }

        LegalDeadline deadline = clock.deadline();

        assertThat(deadline.rawDue()).isEqualTo(row.text("raw"));
        assertThat(deadline.due()).isEqualTo(row.text("due"));
        assertThat(deadline.certainty()).isEqualTo(Certainty.CERTAIN);
    }
}
