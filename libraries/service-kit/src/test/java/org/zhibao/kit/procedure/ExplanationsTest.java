package org.zhibao.kit.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhibao.kit.vocabulary.Labelled;

/** The sentences of a table's acts, in both languages. */
class ExplanationsTest {

    private enum State implements Labelled {
        OPEN("待办", "open"),
        DONE("办结", "done");

        private final String chinese;
        private final String english;

        State(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        @Override
        public String chinese() {
            return chinese;
        }

        @Override
        public String english() {
            return english;
        }
    }

    private enum Deed implements LegalAct {
        ANSWER("答复", "answer"),
        DEFENCE("申辩", "defence"),
        CLOSURE("结案", "closure"),
        REVIEW("审核", "review");

        private final String chinese;
        private final String english;

        Deed(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        @Override
        public String chinese() {
            return chinese;
        }

        @Override
        public String english() {
            return english;
        }

        @Override
        public boolean ofParty() {
            return this == DEFENCE;
        }
    }

    private static final TransitionTable<State> TABLE = TransitionTable.startingIn(State.OPEN, Role.OFFICER)
            .on(Deed.ANSWER, State.OPEN)
            .stops("R-1", "R-2")
            .to(State.DONE, "第1条")
            .on(Deed.DEFENCE, State.OPEN)
            .stops("R-1")
            .stays("第4条")
            .on(Deed.CLOSURE, State.DONE)
            .to(State.DONE, "第2条")
            .on(Deed.REVIEW, State.OPEN)
            .by(Role.REVIEWER, Role.LEADER)
            .stays("第3条")
            .end();

    @Test
    void anAllowedActNamesTheFirstDeadlineThatItKeeps() {
        var running = List.of(
                deadline("R-2", "2025-03-20", false),
                deadline("R-1", "2025-03-10", false),
                deadline("R-9", "2025-03-01", false));

        assertThat(said(Locale.SIMPLIFIED_CHINESE, List.of()).get("ANSWER")).isEqualTo("“答复”现在可以办理（第1条）。");
        assertThat(said(Locale.SIMPLIFIED_CHINESE, running).get("ANSWER"))
                .isEqualTo("“答复”现在可以办理（第1条），应在 2025-03-10 届满前办理：期限 R-1（R-1，某法）。");
        assertThat(said(Locale.ENGLISH, running).get("ANSWER"))
                .isEqualTo("“answer” may be done now (第1条), and in time until 2025-03-10: deadline R-1 (R-1, 某法).");
    }

    @Test
    void whatAPartyLetPassDoesNotMakeTheOfficeLate() {
        var partys = new RunningDeadline("R-1", LocalDate.parse("2025-03-10"), true, language -> "陈述", "某法", true);

        assertThat(said(Locale.SIMPLIFIED_CHINESE, List.of(partys, deadline("R-2", "2025-03-20", false)))
                        .get("ANSWER"))
                .contains("应在 2025-03-20 届满前办理");
        assertThat(said(Locale.SIMPLIFIED_CHINESE, List.of(partys)))
                .containsEntry("ANSWER", "“答复”现在可以办理（第1条）；当事人的期限已于 2025-03-10 届满：陈述（R-1，某法）。")
                .containsEntry("DEFENCE", "“申辩”现在可以办理（第4条），但期限已于 2025-03-10 届满：陈述（R-1，某法）。");
        assertThat(said(Locale.ENGLISH, List.of(partys)).get("ANSWER"))
                .contains("; the party’s period ended on 2025-03-10");
    }

    @Test
    void theOfficeNeedNotActBeforeAPeriodThatIsAPartys() {
        var partys = new RunningDeadline("R-1", LocalDate.parse("2025-03-10"), false, language -> "陈述", "某法", true);

        assertThat(said(Locale.SIMPLIFIED_CHINESE, List.of(partys)))
                .containsEntry("ANSWER", "“答复”现在可以办理（第1条）。")
                .containsEntry("DEFENCE", "“申辩”现在可以办理（第4条），应在 2025-03-10 届满前办理：陈述（R-1，某法）。");
    }

    @Test
    void aDeadlineThatIsOverIsToldAsSuch() {
        var late = List.of(deadline("R-1", "2025-03-10", true));

        assertThat(said(Locale.SIMPLIFIED_CHINESE, late).get("ANSWER")).contains("但期限已于 2025-03-10 届满");
        assertThat(said(Locale.ENGLISH, late).get("ANSWER")).contains("but its period ended on 2025-03-10");
    }

    @Test
    void anActOfAnotherStateOrRoleSaysWhichInEachLanguageByTurns() {
        assertThat(said(Locale.ENGLISH, List.of()))
                .containsEntry("CLOSURE", "“closure” is not possible in the state “open” (第2条), only in: done.")
                .containsEntry("REVIEW", "“review” is done by: reviewer, leader (第3条).");
        assertThat(said(Locale.SIMPLIFIED_CHINESE, List.of()))
                .containsEntry("CLOSURE", "“结案”不能在“待办”状态下办理（第2条），只能在以下状态办理：办结。")
                .containsEntry("REVIEW", "“审核”应由以下角色办理：审核人员、负责人（第3条）。");
    }

    private static Map<String, String> said(Locale language, List<RunningDeadline> running) {
        var asker = new Asker(Set.of("officer"), language, running);
        return TABLE.acts(State.OPEN, Set.of(), asker, "").stream()
                .collect(Collectors.toMap(AllowedAct::act, AllowedAct::explanation));
    }

    private static RunningDeadline deadline(String rule, String due, boolean passed) {
        return new RunningDeadline(
                rule,
                LocalDate.parse(due),
                passed,
                language -> (Locale.ENGLISH.equals(language) ? "deadline " : "期限 ") + rule,
                "某法");
    }
}
