package org.zhibao.scenarios.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibao.scenarios.format.ScenarioReader;
import org.zhibao.scenarios.plan.Item;
import org.zhibao.scenarios.plan.Plan;
import org.zhibao.scenarios.plan.Planner;
import org.zhibao.scenarios.play.SuiteDouble.Trouble;

@Timeout(60)
class PlayerTest {

    private static final Plan SAMPLE = Planner.plan(ScenarioReader.read(Path.of("data/baotou-sample")));

    @TempDir
    private Path folder;

    private SuiteDouble suite;

    @BeforeEach
    void start() throws IOException {
        suite = new SuiteDouble(SAMPLE);
    }

    @AfterEach
    void stop() {
        suite.close();
    }

    @Test
    void playsEveryActOnceInOrder() throws Exception {
        var outcome = play(SAMPLE);

        assertThat(outcome.failures()).isEmpty();
        assertThat(outcome.posted()).isEqualTo(SAMPLE.requests());
        assertEveryItemIsDoneOnce(SAMPLE);
        assertThat(suite.commands).hasSize(SAMPLE.requests()).doesNotHaveDuplicates();
    }

    @Test
    void changesNothingWhenPlayedAgain() throws Exception {
        play(SAMPLE);
        var before = List.copyOf(suite.commands);

        var second = play(SAMPLE);

        assertThat(second.failures()).isEmpty();
        // The import is sent again under its old key; the suite repeats its answer.
        assertThat(suite.commands.subList(before.size(), suite.commands.size()))
                .singleElement()
                .satisfies(key -> assertThat(before).contains(key));
        assertEveryItemIsDoneOnce(SAMPLE);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"NONE", "REFUSED", "UNAUTHORISED"},
            mode = EnumSource.Mode.EXCLUDE)
    void comesThroughTroubleWithoutDoingAnythingTwice(Trouble trouble) throws Exception {
        suite.troubles = List.of(trouble);
        suite.troubled = number -> number % 3 == 0;

        var outcome = play(SAMPLE);

        assertThat(outcome.failures()).isEmpty();
        assertEveryItemIsDoneOnce(SAMPLE);
        assertThat(suite.commands.size()).isGreaterThan(SAMPLE.requests());
    }

    @Test
    void fetchesAnotherTokenWhenOneIsNoLongerTaken() throws Exception {
        suite.troubles = List.of(Trouble.UNAUTHORISED);
        suite.troubled = number -> number == 4;

        assertThat(play(SAMPLE).failures()).isEmpty();
        assertEveryItemIsDoneOnce(SAMPLE);
    }

    @Test
    void goesOnWhereAnEarlierPlayStopped() throws Exception {
        var half = SAMPLE.items().getFirst();
        var resource = suite.place(half, 3);

        var outcome = play(SAMPLE);

        assertThat(outcome.posted()).isEqualTo(SAMPLE.requests() - 4);
        assertThat(resource.effects).hasSize(1 + half.acts().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void tellsAnArrivalFromAFirstActThatLeavesTheState(int done) throws Exception {
        var checked = SAMPLE.items().stream()
                .filter(item -> item.acts().getFirst().step().equals("standing"))
                .findFirst()
                .orElseThrow();
        var resource = suite.place(checked, done);

        var outcome = play(SAMPLE);

        assertThat(outcome.failures()).isEmpty();
        assertThat(resource.effects)
                .hasSize(1 + checked.acts().size())
                .filteredOn("standing"::equals)
                .hasSize(1);
    }

    @Test
    void countsTheActsWhereStatesDoNotTellThem() throws Exception {
        var hohhot = Planner.plan(ScenarioReader.read(Path.of("data/hohhot-2023")));
        var matters = new Plan(
                hohhot.scenario(),
                hohhot.items().stream()
                        .filter(item -> item.group().equals("criminal"))
                        .toList(),
                hohhot.figures());
        try (var other = new SuiteDouble(matters)) {
            var matter = matters.items().getFirst();
            var resource = other.place(matter, 2);

            var outcome = play(matters, other, Duration.ofSeconds(20));

            assertThat(outcome.failures()).isEmpty();
            assertThat(resource.effects).hasSize(1 + matter.acts().size());
            assertThat(other.byReference).hasSize(matters.items().size());
        }
    }

    @Test
    void reportsARefusalAndDoesNotRepeatIt() throws Exception {
        suite.troubles = List.of(Trouble.REFUSED);
        suite.troubled = number -> number == 1;

        var outcome = play(SAMPLE);

        assertThat(outcome.failures()).singleElement().asString().contains("422 rule-refused so not");
        assertThat(suite.commands).doesNotHaveDuplicates();
    }

    @Test
    void givesUpWhenPatienceEnds() throws Exception {
        suite.troubles = List.of(Trouble.UNAVAILABLE);
        suite.troubled = number -> true;
        var one = new Plan(SAMPLE.scenario(), SAMPLE.items().subList(0, 1), SAMPLE.figures());

        var outcome = play(one, suite, Duration.ofMillis(400));

        assertThat(outcome.complete()).isFalse();
        assertThat(outcome.failures().getFirst()).contains("was not answered within");
    }

    @Test
    void writesTheIntentBeforeAndTheOutcomeAfterEveryCommand() throws Exception {
        suite.troubles = List.of(Trouble.LOST_AFTER, Trouble.UNAVAILABLE);
        suite.troubled = number -> number % 4 == 0;

        play(SAMPLE);

        var lines = Journal.read(journal());
        var intents = lines.stream().filter(is(Journal.Kind.INTENT)).toList();
        assertThat(intents).hasSameSizeAs(suite.commands);
        assertThat(intents.stream().map(Journal.Line::key).collect(Collectors.toSet()))
                .hasSize(SAMPLE.requests());
        assertThat(lines).filteredOn(is(Journal.Kind.INTENT).negate()).hasSameSizeAs(intents);
        assertThat(lines).filteredOn(is(Journal.Kind.UNKNOWN)).isNotEmpty();
        var seen = new HashSet<Long>();
        assertThat(lines).allSatisfy(line -> {
            if (line.kind() == Journal.Kind.INTENT) {
                assertThat(seen.add(line.call())).isTrue();
            } else {
                assertThat(seen).contains(line.call());
            }
        });
    }

    private static Predicate<Journal.Line> is(Journal.Kind kind) {
        return line -> line.kind() == kind;
    }

    private void assertEveryItemIsDoneOnce(Plan plan) {
        assertThat(suite.byReference).hasSize(plan.items().size());
        for (var item : plan.items()) {
            var steps = Objects.requireNonNull(suite.byReference.get(item.id())).effects;
            assertThat(steps.getFirst()).isEqualTo("create");
            assertThat(steps.subList(1, steps.size()))
                    .isEqualTo(item.acts().stream().map(Item.Request::step).toList());
        }
    }

    private Player.Outcome play(Plan plan) throws Exception {
        return play(plan, suite, Duration.ofSeconds(20));
    }

    private Player.Outcome play(Plan plan, SuiteDouble against, Duration patience) throws Exception {
        var options = new Options(
                against.address(), against.address(), "secret", 4, journal(), patience, Duration.ofSeconds(1));
        return Player.play(plan, options, Progress.silent());
    }

    private Path journal() {
        return folder.resolve("journal.ndjson");
    }
}
