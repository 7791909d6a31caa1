package org.zhibao.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class InProcessRequestLimiterTest {

    private static final Allowance SIX = new Allowance("six", 6);

    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 5);
    private final InProcessRequestLimiter limiter = new InProcessRequestLimiter(100, clock::get);

    private Decision take(String caller) {
        return limiter.take(caller, SIX).result();
    }

    private void pass(long seconds) {
        clock.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
    }

    @Test
    void aFullBucketHoldsAMinutesWorth() {
        for (int left = 5; left >= 0; left--) {
            assertThat(take("a"))
                    .extracting(Decision::allowed, Decision::remaining)
                    .containsExactly(true, left);
        }

        var refused = take("a");

        assertThat(refused.allowed()).isFalse();
        assertThat(refused.secondsToWait()).isEqualTo(10);
        assertThat(refused.secondsToFull()).isEqualTo(60);
        assertThat(take("b").allowed()).isTrue();
    }

    @Test
    void itRefillsEvenly() {
        for (int i = 0; i < 6; i++) {
            take("a");
        }
        pass(10);

        assertThat(take("a").allowed()).isTrue();
        assertThat(take("a").allowed()).isFalse();

        pass(600);
        assertThat(take("a").remaining()).isEqualTo(5);
    }

    @Property(tries = 50)
    void neverMoreThanTheRatePlusOneBucket(
            @ForAll @IntRange(min = 1, max = 5000) int perMinute, @ForAll @IntRange(min = 1, max = 300) int seconds) {
        var time = new AtomicLong();
        var property = new InProcessRequestLimiter(10, time::get);
        var allowance = new Allowance("p", perMinute);
        long allowed = 0;
        for (int i = 0; i < 4000; i++) {
            time.addAndGet(TimeUnit.SECONDS.toNanos(seconds) / 4000);
            if (property.take("a", allowance).result().allowed()) {
                allowed++;
            }
        }

        assertThat(allowed).isLessThanOrEqualTo(perMinute + (long) perMinute * seconds / 60 + 1);
    }
}
