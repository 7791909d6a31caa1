package org.zhibao.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class OfficeClockTest {

    private final OfficeClock clock = new OfficeClock(ZoneId.of("Asia/Shanghai"));

    @Test
    void theDateIsTheOfficesNotTheMachines() {
        clock.set(Clock.fixed(Instant.parse("2025-12-31T16:00:00Z"), ZoneOffset.UTC));
        assertThat(clock.today()).isEqualTo(LocalDate.of(2026, 1, 1));
        clock.set(Clock.fixed(Instant.parse("2025-12-31T15:59:59Z"), ZoneOffset.UTC));
        assertThat(clock.today()).isEqualTo(LocalDate.of(2025, 12, 31));
    }

    @Test
    void instantsAreWhatTheDatabaseKeeps() {
        clock.set(Clock.fixed(Instant.parse("2025-12-31T16:00:00.123456789Z"), ZoneOffset.UTC));
        assertThat(clock.now()).isEqualTo(Instant.parse("2025-12-31T16:00:00.123456Z"));
    }

    @Test
    void itReturnsToTheMachinesTime() {
        clock.set(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        clock.reset();
        assertThat(clock.now()).isAfter(Instant.parse("2025-01-01T00:00:00Z"));
    }
}
