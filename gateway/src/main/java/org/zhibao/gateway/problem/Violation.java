package org.zhibao.gateway.problem;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer JSON Pointer (RFC 6901) into the body, {@code ?name} for a query parameter, {@code #name} for a header
 *     and {@code {name}} for a part of the path
 * @param code stable machine code of the rule
 * @param detail what is wrong there
 */
public record Violation(String pointer, String code, Text detail) {}
