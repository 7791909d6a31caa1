package org.zhibao.cases.vocabulary;

/**
 * A constant of the API.
 *
 * @param code the constant
 * @param zh label in Chinese
 * @param en label in English
 */
public record Term(String code, String zh, String en) {}
