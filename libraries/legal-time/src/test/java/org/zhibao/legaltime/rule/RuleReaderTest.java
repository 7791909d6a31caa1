package org.zhibao.legaltime.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhibao.legaltime.data.DataProblem;
import org.zhibao.legaltime.data.InvalidDataException;

class RuleReaderTest {
    private static final String RULES =
            "id,effective_from,effective_to,procedure,name_zh,name_en,amount,unit,roll_over,counting,start_zh,start_en,"
                    + "action_zh,action_en,consequence_zh,consequence_en,excluded,legal_basis,verification,remark_zh,"
                    + "remark_en\n";
    private static final String GOOD =
            "A-1,2024-01-01,,CIVIL,名,name,5,DAY,NEXT_WORKDAY,STATED,始,start,为,act,,,,某法 第1条,TEXT_READ,,\n";
    private static final String EXTENSIONS =
            "rule_id,step,max_amount,unit,approver,repeatable,condition_zh,condition_en\n";
    private static final String EXTENSION = "A-1,1,5,DAY,AGENCY_HEAD,false,特殊,special\n";
    private static final String VARIANTS = "rule_id,variant,amount,unit,roll_over,condition_zh,condition_en\n";
    private static final String VARIANT = "A-1,LONG,9,DAY,NEXT_WORKDAY,长,long\n";

    @Test
    void reads_a_book_of_one_rule() {
        RuleBook book = read(GOOD, EXTENSION, VARIANT);

        assertThat(book.rules()).singleElement().satisfies(rule -> {
            assertThat(rule.extensions()).hasSize(1);
            assertThat(rule.variants()).hasSize(1);
            assertThat(rule.legalBasis()).isEqualTo("某法 第1条");
        });
    }

    @Test
    void names_line_and_field_of_mistakes_in_rules() {
        String wrong = GOOD.replace("A-1,2024-01-01,", "B-1,2024-01-01,2023-01-01")
                        .replace(",5,DAY,", ",5,HOUR,")
                        .replace(",,,,某法", ",,,HEARING LUNCH,某法")
                + GOOD.replace(",5,DAY,", ",0,DAYS,").replace("某法 第1条", "");

        assertThat(problems(GOOD + wrong, EXTENSION, VARIANT))
                .containsExactly(
                        "line 3, effective_to: is before the first day 2024-01-01",
                        "line 3, excluded: 'LUNCH' is none of SUSPENSION, HEARING, ANNOUNCEMENT, TESTING, INSPECTION,"
                                + " QUARANTINE, APPRAISAL, RIGHT_HOLDER_IDENTIFICATION, OVERCHARGE_REFUND, CORRECTION,"
                                + " JURISDICTION_OBJECTION, EVIDENCE_EXTENSION, SETTLEMENT,"
                                + " SUPPLEMENTARY_INVESTIGATION, PRE_SUIT_MEDIATION",
                        "line 3, unit: a period of hours or before an event has neither extension nor exclusion",
                        "line 3, roll_over: NEXT_WORKDAY does not fit HOUR",
                        "line 4, unit: 'DAYS' is none of HOUR, DAY, WORKDAY, MONTH, YEAR, DAY_BEFORE, WORKDAY_BEFORE,"
                                + " MONTH_BEFORE, UNTIL_EVENT",
                        "line 4, amount: '0' is no whole number from 1 to 10000",
                        "line 4, legal_basis: must not be empty");
    }

    @Test
    void names_mistakes_in_extensions_and_variants() {
        assertThat(problems(GOOD, "A-1,0,5,HOUR,BOSS,yes,特殊,special\n", VARIANT))
                .hasSize(4)
                .allMatch(problem -> problem.startsWith("line 2, "));
        assertThat(problems(GOOD, EXTENSION, "A-1,,x,DAY,SOMETIMES,长,long\n"))
                .hasSize(3)
                .allMatch(problem -> problem.startsWith("line 2, "));
    }

    @Test
    void refuses_extensions_of_a_rule_that_is_missing() {
        assertThat(problems(GOOD, EXTENSION.replace("A-1", "A-2"), VARIANT))
                .containsExactly("line 1, id: extensions or variants name the rule A-2, which is missing");
    }

    @Test
    void one_version_may_have_extensions_of_its_own() {
        String later = GOOD.replace("2024-01-01", "2027-01-01");
        String before = GOOD.replace("2024-01-01,", "2024-01-01,2026-12-31");

        RuleBook book = read(before + later, EXTENSION + EXTENSION.replace("A-1,1,5", "A-1@2027-01-01,1,9"), VARIANT);

        assertThat(book.versions("A-1"))
                .extracting(rule -> rule.extensions().getFirst().maxAmount())
                .containsExactly(5, 9);
    }

    @Test
    void a_change_of_law_is_loaded_as_rows_and_keeps_extensions_and_variants() {
        RuleBook book = read(GOOD, EXTENSION, VARIANT);

        RuleBook changed = book.load(
                new StringReader(RULES + GOOD.replace("2024-01-01,,CIVIL,名,name,5", "2027-01-01,,CIVIL,名,name,3")));

        assertThat(changed.at(LocalDate.of(2026, 12, 31)).rule("A-1").period().amount())
                .isEqualTo(5);
        assertThat(changed.at(LocalDate.of(2027, 1, 1)).rule("A-1")).satisfies(rule -> {
            assertThat(rule.period().amount()).isEqualTo(3);
            assertThat(rule.extensions()).hasSize(1);
            assertThat(rule.variants()).hasSize(1);
        });
        assertThat(catchThrowableOfType(InvalidDataException.class, () -> book.load(new StringReader(RULES + "B-1\n")))
                        .problems())
                .hasSize(1);
    }

    private static List<String> problems(String rules, String extensions, String variants) {
        return catchThrowableOfType(InvalidDataException.class, () -> read(rules, extensions, variants))
                .problems()
                .stream()
                .map(DataProblem::toString)
                .toList();
    }

    private static RuleBook read(String rules, String extensions, String variants) {
        return RuleBook.read(
                new StringReader(RULES + rules),
                new StringReader(EXTENSIONS + extensions),
                new StringReader(VARIANTS + variants));
    }
}
