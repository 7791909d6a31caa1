package org.zhibao.kit.problem;

/**
 * One broken rule in a request.
 *
 * @param pointer JSON Pointer (RFC 6901) to the field, or {@code ?name} for a query parameter
 * @param code stable machine code of the rule
 * @param detail the rule in words, in the caller's language
 */
public record Violation(String pointer, String code, String detail) {}
