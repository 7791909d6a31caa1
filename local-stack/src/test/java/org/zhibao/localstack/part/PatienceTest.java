package org.zhibao.localstack.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final AtomicBoolean begun = new AtomicBoolean();
    private final Patience patience = new Patience(Duration.ofMinutes(4), begun::get, now::get);

    @Test
    void isNeverOverWhileOtherPartsAreWaitedFor() {
        now.set(Instant.EPOCH.plus(Duration.ofMinutes(20)));

        assertThat(patience.isOver()).isFalse();
    }

    @Test
    void runsInFullFromWhenTheOthersAnswer() {
        now.set(Instant.EPOCH.plus(Duration.ofMinutes(20)));
        patience.isOver();
        begun.set(true);

        now.set(Instant.EPOCH.plus(Duration.ofMinutes(24)));
        assertThat(patience.isOver()).isFalse();
        now.set(Instant.EPOCH.plus(Duration.ofMinutes(24)).plusMillis(1));
        assertThat(patience.isOver()).isTrue();
    }
}
