package org.zhibao.cases.evidence;

import java.util.Optional;

/**
 * A file that has arrived whole.
 *
 * @param mediaType as its content shows it
 * @param timeStamp RFC 3161 token over the SHA-256 digest, DER
 */
record StoredContent(String fileName, String mediaType, Digests digests, Optional<byte[]> timeStamp) {}
