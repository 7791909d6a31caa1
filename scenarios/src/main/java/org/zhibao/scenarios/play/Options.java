package org.zhibao.scenarios.play;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/**
 * How a plan is played.
 *
 * @param gateway base address of the suite, without a slash at the end
 * @param issuer address of the realm that gives tokens, without a slash at the end
 * @param secret password of every user and secret of every client that the scenario names
 * @param concurrency items played at the same time
 * @param journal file to which every call is appended
 * @param patience how long one call is repeated while the suite does not answer
 * @param settling how long the figures may take to catch up after the last call
 */
public record Options(
        URI gateway, URI issuer, String secret, int concurrency, Path journal, Duration patience, Duration settling) {}
