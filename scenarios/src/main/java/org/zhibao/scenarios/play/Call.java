package org.zhibao.scenarios.play;

import org.jspecify.annotations.Nullable;
import org.zhibao.scenarios.format.Actor;

/**
 * One request through the gateway.
 *
 * @param path from the gateway's address on, e.g. {@code /api/v1/cases}
 * @param item item of the scenario that it belongs to
 * @param step what it does there
 * @param key idempotency key; absent for reads
 * @param ifMatch entity tag that the command is based on
 */
record Call(
        Actor actor,
        String method,
        String path,
        String item,
        String step,
        @Nullable String key,
        @Nullable String ifMatch,
        @Nullable String contentType,
        String body) {

    static Call read(Actor actor, String path, String item) {
        return new Call(actor, "GET", path, item, "read", null, null, null, "");
    }

    static Call post(
            Actor actor, String path, String item, String step, String key, @Nullable String ifMatch, String json) {
        return new Call(actor, "POST", path, item, step, key, ifMatch, "application/json", json);
    }

    boolean isCommand() {
        return key != null;
    }
}
