package org.zhibao.scenarios.format;

/**
 * One thing wrong in a scenario's files.
 *
 * @param file name of the file within the scenario's folder
 * @param line line in that file, from 1
 * @param field path of the field, e.g. {@code groups[2].count}, or the column of a CSV file
 * @param rule what the field has to be, in one sentence
 */
public record Mistake(String file, int line, String field, String rule) {
    @Override
    public String toString() {
        return "%s:%d: %s: %s".formatted(file, line, field, rule);
    }
}
