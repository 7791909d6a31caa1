package org.zhibao.gateway.problem;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer JSON Pointer (RFC 6901) into the body, or {@code in:name} for a parameter, e.g. {@code query:limit}
 * @param message what is wrong there
 */
public record Violation(String pointer, Text message) {}
