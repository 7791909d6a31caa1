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

    /** Least time between two publications unless a full batch waits, and between two wake-ups. */
    Duration pace();

    /** Longest time between two looks at the table when no wake-up arrives. */
    Duration idlePoll();

    /** How often a process that does not lead tries to take the lead. */
    Duration standbyPoll();
}
