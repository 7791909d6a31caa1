package org.zhibao.legaltime.data;

import org.zhibao.legaltime.Wording;

/**
 * One mistake in a data file.
 *
 * @param line line in the file, from 1; the line on which the row starts
 * @param field column, or empty when the whole line is meant
 * @param message what is wrong and what was expected
 */
public record DataProblem(int line, String field, Wording message) {
    @Override
    public String toString() {
        return "line " + line + (field.isEmpty() ? "" : ", " + field) + ": " + message.en();
    }
}
