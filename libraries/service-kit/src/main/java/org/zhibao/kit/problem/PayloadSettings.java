package org.zhibao.kit.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.util.Map;
import java.util.Optional;

/** Sizes of bodies. A service that takes files raises {@code quarkus.http.limits.max-body-size} to the largest of them. */
@ConfigMapping(prefix = "zhibao.http.body")
public interface PayloadSettings {

    /** Of a body on a path that takes no files; the server's own limit by default. */
    Optional<MemorySize> ordinary();

    /** Of a file, by the last part of the path that it is posted to: {@code zhibao.http.body.uploads.batches=64M}. */
    Map<String, MemorySize> uploads();
}
