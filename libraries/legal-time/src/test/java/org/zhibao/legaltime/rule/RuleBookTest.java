package org.zhibao.legaltime.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.zhibao.legaltime.Resources;
import org.zhibao.legaltime.data.CsvTable;
import org.zhibao.legaltime.data.InvalidDataException;
import org.zhibao.legaltime.period.Period;
import org.zhibao.legaltime.period.PeriodUnit;
import org.zhibao.legaltime.period.RollOver;

class RuleBookTest {
    private final RuleBook book = RuleBook.bundled();

    @Test
    void carries_every_rule_with_its_amount_and_unit() {
        List<Tuple> expected =
                CsvTable.read(Resources.open("expected-rules.csv"), List.of("id", "amount", "unit")).rows().stream()
                        .map(row -> tuple(row.text("id"), row.text("amount"), row.text("unit")))
                        .toList();

        List<Tuple> latest = book.ids().stream()
                .map(id -> book.versions(id).getLast())
                .map(rule -> tuple(
                        rule.id(),
                        "" + rule.period().amount(),
                        rule.period().unit().name()))
                .toList();

        // Those of the domain reference, ADJ-11 and ADJ-12, whose articles were read since, and the suits by 行政诉讼法
        // (ADS).
        assertThat(expected).hasSize(120);
        assertThat(latest).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void speaks_both_languages_throughout() {
        assertThat(book.rules()).allSatisfy(rule -> {
            for (var wording : List.of(rule.name(), rule.startEvent(), rule.action())) {
                assertThat(wording.zh()).isNotBlank();
                assertThat(wording.en()).isNotBlank();
            }
            assertThat(rule.consequence().zh().isEmpty())
                    .isEqualTo(rule.consequence().en().isEmpty());
            assertThat(rule.remark().zh().isEmpty())
                    .isEqualTo(rule.remark().en().isEmpty());
        });
    }

    @Test
    void the_date_of_the_act_chooses_the_version() {
        assertThat(amountAt("ARB-05", "2026-02-28")).isEqualTo(6);
        assertThat(amountAt("ARB-05", "2026-03-01")).isEqualTo(3);
        assertThat(book.at(LocalDate.of(2026, 12, 31)).find("TM-01")).isPresent();
        assertThat(book.at(LocalDate.of(2026, 12, 31)).find("TM-02")).isEmpty();
        assertThat(book.at(LocalDate.of(2027, 1, 1)).find("TM-01")).isEmpty();
        assertThat(amountAt("TM-02", "2027-01-01")).isEqualTo(2);
    }

    @Test
    void a_rule_that_is_not_in_force_is_named_with_its_versions() {
        assertThatThrownBy(() -> book.at(LocalDate.of(2027, 1, 1)).rule("TM-01"))
                .isInstanceOfSatisfying(RuleNotInForceException.class, refused -> {
                    assertThat(refused.ruleId()).isEqualTo("TM-01");
                    assertThat(refused.date()).isEqualTo("2027-01-01");
                    assertThat(refused.versions()).containsExactly("2019-11-01");
                });
        assertThatThrownBy(() -> book.at(LocalDate.of(2027, 1, 1)).rule("XX-01"))
                .hasMessageContaining("XX-01");
    }

    @Test
    void acts_of_2023_find_every_rule_but_those_of_later_laws() {
        RulesInForce early = book.at(LocalDate.of(2023, 1, 1));

        assertThat(book.ids()).filteredOn(id -> early.find(id).isEmpty()).containsExactlyInAnyOrder("TM-02", "REC-03");
        assertThat(early.all()).hasSize(118);
    }

    @Test
    void says_which_rules_are_unconfirmed() {
        List<String> unconfirmed = book.ids().stream()
                .filter(id -> !book.versions(id).getLast().confirmed())
                .toList();

        assertThat(unconfirmed)
                .containsExactly(
                        "PEN-20", "PUB-07", "ADS-01", "ADS-02", "ADS-03", "ADS-04", "ADS-05", "ADS-06", "MED-03",
                        "MED-07", "MED-08", "MED-09", "ARB-07", "ARB-08", "PLG-01", "PLG-02", "PLG-03", "PLG-04",
                        "PLG-05", "PLG-06", "PLG-07");
        assertThat(book.at(LocalDate.of(2025, 1, 31)).rule("ADJ-07").verification())
                .isEqualTo(Verification.CARRIED_BACK);
        assertThat(book.at(LocalDate.of(2025, 2, 1)).rule("ADJ-07").confirmed()).isTrue();
    }

    @Test
    void custody_does_not_roll_over_and_hearings_count_back() {
        assertThat(rule("CRI-03").rollOver()).isEqualTo(RollOver.NONE);
        assertThat(rule("CRI-07").rollOver()).isEqualTo(RollOver.NEXT_WORKDAY);
        assertThat(rule("CRI-05").variant("NOT_IN_CUSTODY").rollOver()).isEqualTo(RollOver.NEXT_WORKDAY);
        assertThat(rule("PEN-10").period().unit()).isEqualTo(PeriodUnit.WORKDAY_BEFORE);
        assertThat(rule("ARB-02").period().unit()).isEqualTo(PeriodUnit.UNTIL_EVENT);
    }

    @Test
    void extensions_name_amount_and_approver_in_order() {
        assertThat(rule("ADJ-07").extensions())
                .extracting(
                        ExtensionOption::step,
                        ExtensionOption::maxAmount,
                        ExtensionOption::unit,
                        ExtensionOption::approver)
                .containsExactly(
                        tuple(1, 1, PeriodUnit.MONTH, ApproverRole.AGENCY_HEAD),
                        tuple(2, 2, PeriodUnit.MONTH, ApproverRole.HIGHER_PATENT_OFFICE));
        assertThat(rule("PEN-11").extensions().getLast().hasNoLimit()).isTrue();
        assertThat(rule("PEN-11").extensions().getLast().approver()).isEqualTo(ApproverRole.COLLECTIVE_DISCUSSION);
        assertThat(rule("PEN-06").extensions().getFirst().wording().zh()).isEqualTo("延长不超过30日，由行政机关负责人批准（情况复杂）");
    }

    @Test
    void variants_have_their_own_period_and_version() {
        DeadlineRule fiveYears = rule("PEN-19").variant("LIFE_HEALTH_FINANCE");

        assertThat(fiveYears.period().amount()).isEqualTo(5);
        assertThat(fiveYears.version()).isEqualTo("2021-07-15/LIFE_HEALTH_FINANCE");
        assertThat(book.version("PEN-19", fiveYears.version())).contains(fiveYears);
        assertThatThrownBy(() -> rule("PEN-19").variant("OTHER")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void counting_is_chosen_per_rule_and_only_where_the_text_leaves_it_open() {
        RuleBook configured = book.counting("TRF-01", PeriodUnit.WORKDAY);

        assertThat(rule("TRF-01").period().unit()).isEqualTo(PeriodUnit.DAY);
        assertThat(configured.versions("TRF-01").getLast().period().unit()).isEqualTo(PeriodUnit.WORKDAY);
        assertThat(configured.versions("TRF-04").getLast().period().unit()).isEqualTo(PeriodUnit.DAY);
        assertThat(configured.version()).isNotEqualTo(book.version());
        assertThat(configured.version("TRF-01", "2020-08-07/WORKDAY")).isPresent();
        assertThat(configured.version("TRF-01", "2020-08-07/DAY"))
                .as("clocks started before the choice")
                .contains(rule("TRF-01"));
        assertThatThrownBy(() -> book.counting("PEN-11", PeriodUnit.WORKDAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PEN-11 is counted in DAY by its text");
    }

    @Test
    void a_new_version_ends_the_one_in_force() {
        DeadlineRule current = rule("PEN-01");
        DeadlineRule next = version(current, LocalDate.of(2027, 3, 1), 20);

        RuleBook changed = book.with(next);

        assertThat(changed.at(LocalDate.of(2027, 2, 28)).rule("PEN-01").period().amount())
                .isEqualTo(15);
        assertThat(changed.at(LocalDate.of(2027, 3, 1)).rule("PEN-01").period().amount())
                .isEqualTo(20);
        assertThat(changed.version()).isNotEqualTo(book.version());
        assertThat(book.at(LocalDate.of(2027, 3, 1)).rule("PEN-01")).isEqualTo(current);
    }

    @Test
    void refuses_versions_that_overlap() {
        DeadlineRule closed = rule("TM-01");

        assertThatThrownBy(() -> book.with(version(closed, LocalDate.of(2026, 6, 1), 2)))
                .isInstanceOf(InvalidDataException.class)
                .hasMessageContaining("versions overlap: TM-01 2019-11-01, 2026-06-01");
    }

    @Test
    void equal_books_have_equal_versions() {
        assertThat(RuleBook.bundled().version()).isEqualTo(book.version()).matches("[0-9a-f]{12}");
    }

    @Test
    void every_carried_rule_that_may_be_extended_or_shortened_runs_forward() {
        Predicate<DeadlineRule> backward =
                rule -> rule.period().unit().isBeforeEvent() || rule.period().unit() == PeriodUnit.HOUR;

        assertThat(book.rules())
                .filteredOn(backward)
                .isNotEmpty()
                .allMatch(
                        rule -> rule.extensions().isEmpty() && rule.exclusions().isEmpty());
    }

    private int amountAt(String id, String date) {
        return book.at(LocalDate.parse(date)).rule(id).period().amount();
    }

    private DeadlineRule rule(String id) {
        return book.at(LocalDate.of(2026, 6, 1)).rule(id);
    }

    private static DeadlineRule version(DeadlineRule like, LocalDate from, int amount) {
        return new DeadlineRule(
                like.id(),
                null,
                from,
                null,
                like.procedure(),
                like.name(),
                Period.of(amount, like.period().unit()),
                like.rollOver(),
                like.counting(),
                like.startEvent(),
                like.action(),
                like.consequence(),
                like.exclusions(),
                like.extensions(),
                like.variants(),
                like.legalBasis(),
                like.verification(),
                like.remark());
    }
}
