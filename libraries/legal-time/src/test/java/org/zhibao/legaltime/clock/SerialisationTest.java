package org.zhibao.legaltime.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibao.legaltime.clock.Clocks.CALENDAR;
import static org.zhibao.legaltime.clock.Clocks.clock;
import static org.zhibao.legaltime.clock.Clocks.day;
import static org.zhibao.legaltime.clock.Clocks.days;
import static org.zhibao.legaltime.clock.Clocks.rule;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhibao.legaltime.rule.ExclusionReason;

/** What is stored and shown is plain records: a mapper that knows nothing of the library and is strict reads it back. */
class SerialisationTest {
    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    static Stream<DeadlineClock> clocks() {
        DeadlineClock extended = clock("PEN-11", "2024-07-05")
                .exclude(ExclusionReason.HEARING, day("2024-08-01"), day("2024-08-05"))
                .extend(days(30, "2024-09-01"));
        return Stream.of(
                extended,
                extended.suspend(day("2024-09-10")),
                clock("PEN-01", "2026-12-20"),
                DeadlineClock.start(rule("TRF-02"), Instant.parse("2024-09-30T09:10:00Z"), CALENDAR));
    }

    @ParameterizedTest
    @MethodSource("clocks")
    void facts_and_due_dates_survive_json(DeadlineClock clock) throws Exception {
        String facts = mapper.writeValueAsString(clock.facts());
        String deadline = mapper.writeValueAsString(clock.deadline());

        assertThat(mapper.readValue(facts, ClockFacts.class)).isEqualTo(clock.facts());
        assertThat(mapper.readValue(deadline, LegalDeadline.class)).isEqualTo(clock.deadline());
    }
}
