package org.zhibao.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.zhibao.kit.sample.SampleService.as;
import static org.zhibao.kit.sample.SampleService.asOfficer;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhibao.events.Topics;
import org.zhibao.events.pledge.PledgeCancelled;
import org.zhibao.events.pledge.PledgeReference;
import org.zhibao.kit.sample.PledgeSubscription;
import org.zhibao.kit.testsupport.TestPostgres;
import org.zhibao.kit.testsupport.TestTokens;
import org.zhibao.kit.testsupport.TestTopics;

/** Events of others, with everything that can be wrong with them. */
@QuarkusTest
class InboxIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String DEAD_LETTERS = Topics.deadLettersOf("sample");

    @Inject
    PledgeSubscription subscription;

    private final UUID pledge = UUID.randomUUID();

    @BeforeAll
    static void topics() {
        TestTopics.create(Topics.PLEDGES, DEAD_LETTERS);
    }

    @AfterEach
    void forbidNothing() {
        subscription.refused.clear();
        subscription.breaking.clear();
    }

    @Test
    void takesEventsInOnceAndInOrderThoughDeliveredTwice() {
        var messages = IntStream.rangeClosed(1, 120)
                .mapToObj(sequence -> message(sequence, "DEBT_PERFORMED"))
                .toList();
        TestTopics.publish(messages);
        TestTopics.publish(messages);
        TestTopics.publish(List.of(message(121, "WAIVED")));

        awaitTakenIn(121);

        assertThat(takenIn()).doesNotHaveDuplicates().hasSize(121);
        assertThat(takenIn().subList(0, 3)).containsExactly("1 DEBT_PERFORMED", "2 DEBT_PERFORMED", "3 DEBT_PERFORMED");
        assertThat(takenIn().getLast()).isEqualTo("121 WAIVED");
        assertThat(deadLetters()).isEmpty();
    }

    @Test
    void onePoisonEventDoesNotHoldBackTheOthers() {
        subscription.refused.add("POISON");
        subscription.breaking.add("DEFECT");
        TestTopics.publish(List.of(
                message(1, "DEBT_PERFORMED"),
                message(2, "POISON"),
                message(3, "DEFECT"),
                TestTopics.message(
                        Topics.PLEDGES,
                        UUID.randomUUID(),
                        "zhibao.pledge.cancelled.v1",
                        pledge,
                        4,
                        "150102",
                        "2023-05-06",
                        "{\"no\": "),
                TestTopics.message(
                        Topics.PLEDGES,
                        UUID.randomUUID(),
                        "zhibao.pledge.cancelled.v1",
                        pledge,
                        5,
                        "150102",
                        "no date",
                        "{}"),
                message(6, "WAIVED")));

        awaitTakenIn(2);

        assertThat(takenIn()).containsExactly("1 DEBT_PERFORMED", "6 WAIVED");
        assertThat(deadLetters()).hasSize(4).allSatisfy(letter -> {
            assertThat(TestTopics.header(letter, DeadLetterTopic.ORIGIN)).isEqualTo(Topics.PLEDGES);
            assertThat(TestTopics.header(letter, DeadLetterTopic.POSITION)).startsWith(Topics.PLEDGES + "-");
        });
        assertThat(deadLetters().stream().map(letter -> TestTopics.header(letter, DeadLetterTopic.REASON)))
                .satisfiesExactly(
                        reason -> assertThat(reason).isEqualTo("nobody cancels because of POISON"),
                        reason -> assertThat(reason).isEqualTo("defect"),
                        reason ->
                                assertThat(reason).startsWith("The payload does not follow zhibao.pledge.cancelled.v1"),
                        reason -> assertThat(reason).contains("Unreadable CloudEvents headers", "no date"));
        assertThat(TestPostgres.count(
                        "select count(*) from inbox where failure is not null and aggregate_id = '" + pledge + "'"))
                .isEqualTo(3);
    }

    @Test
    void passesOverTypesItDoesNotKnow() {
        TestTopics.publish(List.of(
                TestTopics.message(
                        Topics.PLEDGES,
                        UUID.randomUUID(),
                        "zhibao.pledge.invented.v9",
                        pledge,
                        1,
                        "150102",
                        "2023-05-06",
                        "{}"),
                message(2, "WAIVED")));

        awaitTakenIn(1);

        assertThat(takenIn()).containsExactly("2 WAIVED");
        assertThat(deadLetters()).isEmpty();
        assertThat(TestPostgres.count("select count(*) from inbox where aggregate_id = '" + pledge + "'"))
                .isEqualTo(2);
    }

    @Test
    void waitsForTheDatabaseAndBuriesNothing() {
        TestTopics.publish(List.of(message(1, "BEFORE")));
        awaitTakenIn(1);
        TestPostgres.crash();
        try {
            TestTopics.publish(List.of(message(2, "DURING"), message(3, "DURING")));
            // It has met the outage by then: it polls twice a second.
            await().during(Duration.ofSeconds(2)).until(() -> true);
        } finally {
            TestPostgres.recover();
        }
        TestTopics.publish(List.of(message(4, "AFTER")));

        awaitTakenIn(4);

        assertThat(takenIn()).containsExactly("1 BEFORE", "2 DURING", "3 DURING", "4 AFTER");
        assertThat(deadLetters()).isEmpty();
    }

    @Test
    void lettersAreReplayedOnceTheirCauseIsGone() {
        subscription.refused.add("POISON");
        subscription.refused.add("STAYS");
        TestTopics.publish(List.of(message(1, "POISON"), message(2, "STAYS"), message(3, "WAIVED")));
        await().atMost(PATIENCE).until(() -> deadLetters().size() == 2);
        var administrator = TestTokens.of("root").roles("administrator");

        as(administrator)
                .get("/internal/dead-letters?limit=1000")
                .then()
                .statusCode(200)
                .body("reason", hasItem("nobody cancels because of POISON"))
                .body("origin", hasItem(Topics.PLEDGES))
                .body("aggregateId", hasItem(pledge.toString()));
        subscription.refused.remove("POISON");
        int tookEffect = as(administrator)
                .post("/internal/dead-letters/replay")
                .then()
                .statusCode(200)
                .extract()
                .path("tookEffect");

        assertThat(tookEffect).isPositive();
        assertThat(takenIn()).containsExactly("3 WAIVED", "1 POISON");
        // Back at the end, with the reason of the second refusal and the place of the first.
        assertThat(deadLetters()).hasSize(3);
        assertThat(TestTopics.header(deadLetters().getLast(), DeadLetterTopic.REASON))
                .isEqualTo("nobody cancels because of STAYS");
        assertThat(TestTopics.header(deadLetters().getLast(), DeadLetterTopic.ORIGIN))
                .isEqualTo(Topics.PLEDGES);

        subscription.refused.clear();
        as(administrator).post("/internal/dead-letters/replay").then().statusCode(200);
        assertThat(takenIn()).containsExactly("3 WAIVED", "1 POISON", "2 STAYS");
        var outstanding = as(administrator)
                .get("/internal/dead-letters?limit=1000")
                .then()
                .extract()
                .jsonPath()
                .getList("aggregateId", String.class);
        assertThat(outstanding).doesNotContain(pledge.toString());
    }

    @Test
    void onlyAdministratorsSeeDeadLetters() {
        asOfficer().get("/internal/dead-letters").then().statusCode(403);
        asOfficer().post("/internal/dead-letters/replay").then().statusCode(403);
    }

    private ProducerRecord<String, byte[]> message(int sequence, String reason) {
        return TestTopics.message(Topics.PLEDGES, UUID.randomUUID(), sequence, event(reason));
    }

    private PledgeCancelled event(String reason) {
        return new PledgeCancelled(
                new PledgeReference(pledge, pledge, "1", "PATENT", "150102"), LocalDate.of(2023, 5, 6), reason);
    }

    private void awaitTakenIn(int count) {
        await().atMost(PATIENCE).until(() -> takenIn().size() >= count);
    }

    /** What took effect for this test's pledge, in that order. */
    private List<String> takenIn() {
        try (var connection = TestPostgres.asSuperuser();
                var select = connection.prepareStatement(
                        "select sequence, reason from taken_in where aggregate_id = ? order by position")) {
            select.setObject(1, pledge);
            var rows = select.executeQuery();
            var taken = new ArrayList<String>();
            while (rows.next()) {
                taken.add(rows.getInt(1) + " " + rows.getString(2));
            }
            return taken;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private List<ConsumerRecord<String, byte[]>> deadLetters() {
        return TestTopics.read(DEAD_LETTERS, pledge);
    }
}
