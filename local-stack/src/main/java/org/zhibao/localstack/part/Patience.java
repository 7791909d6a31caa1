package org.zhibao.localstack.part;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;

/** How long a part may take, reckoned from when the parts that it needs answer. */
final class Patience {

    private final Duration length;
    private final BooleanSupplier begun;
    private final InstantSource clock;
    private Instant deadline;

    Patience(Duration length, BooleanSupplier begun, InstantSource clock) {
        this.length = length;
        this.begun = begun;
        this.clock = clock;
        this.deadline = clock.instant().plus(length);
    }

    boolean isOver() {
        if (!begun.getAsBoolean()) {
            deadline = clock.instant().plus(length);
        }
        return clock.instant().isAfter(deadline);
    }
}
