package org.zhibao.kit.aggregate;

import java.util.UUID;

/** Something with an identity and a version, which its ETag shows. */
public interface Versioned {

    UUID id();

    long version();
}
