package org.zhibao.legaltime.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.StringReader;
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
