package org.zhibao.kit.outbox;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** Settings of the outbox relay. */
@ConfigMapping(prefix = "zhibao.relay")
public interface RelayConfig {

    /** Whether this process may publish. */
    boolean enabled();

    /** Most events in one Kafka transaction. */
    int batchSize();

    /** Wait after a wake-up, so that events committed together travel together; also the least time between wake-ups. */
    Duration linger();

    /** Longest time between two looks at the table when no wake-up arrives. */
    Duration idlePoll();

    /** How often a process that does not lead tries to take the lead. */
    Duration standbyPoll();
}
