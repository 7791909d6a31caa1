package org.zhibao.localstack.process;

/**
 * A process started for a part.
 *
 * @param identity who it is
 * @param fingerprint digest of what it was started from, to see whether a newer build or setting is there
 */
public record RecordedProcess(ProcessIdentity identity, String fingerprint) {}
