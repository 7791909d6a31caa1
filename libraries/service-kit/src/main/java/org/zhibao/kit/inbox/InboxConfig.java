package org.zhibao.kit.inbox;

import io.smallrye.config.ConfigMapping;

/** Settings of the event consumer. */
@ConfigMapping(prefix = "zhibao.inbox")
public interface InboxConfig {

    /** Whether this process consumes. */
    boolean enabled();

    /** Most events in one transaction. */
    int batchSize();
}
