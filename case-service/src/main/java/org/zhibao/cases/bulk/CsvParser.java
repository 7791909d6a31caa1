package org.zhibao.cases.bulk;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.problem.ProblemException;

/** Reads records of CSV (RFC 4180) one by one: fields in quotes may hold commas, doubled quotes and line breaks. */
final class CsvParser {

    private static final int END = -1;

    private final Reader text;
    private final int longest;
    private int line = 1;
    private int pushedBack = -2;

    /** @param longest most characters in one record */
    CsvParser(Reader text, int longest) {
        this.text = text;
        this.longest = longest;
    }

    /**
     * A record.
     *
     * @param line the line of the file that it begins on, from 1
     */
    record Fields(int line, List<String> values) {}

    /**
     * The next record; {@code null} at the end.
     *
     * @throws ProblemException 422 for quotes that are never closed, or a record that is too long
     */
    @Nullable
    Fields next() throws IOException {
        int first = read();
        if (first == END) {
            return null;
        }
        pushedBack = first;
        int start = line;
        var values = new ArrayList<String>();
        int length = 0;
        while (true) {
            var field = new StringBuilder();
            int after = field(field, start, longest - length);
            values.add(field.toString());
            length += field.length();
            if (after != ',') {
                line++;
                return new Fields(start, values);
            }
        }
    }

    /** Reads a field and returns what ended it: a comma, a line feed or the end. */
    private int field(StringBuilder field, int start, int room) throws IOException {
        int letter = read();
        if (letter == '"') {
            quoted(field, start, room);
            letter = read();
        }
        while (letter != ',' && letter != '\n' && letter != END) {
            if (letter == '\r') {
                int following = read();
                if (following == '\n' || following == END) {
                    return following;
                }
                // A lone carriage return ends a line in old files.
                pushedBack = following;
                return '\n';
            }
            append(field, letter, start, room);
            letter = read();
        }
        return letter;
    }

    private void quoted(StringBuilder field, int start, int room) throws IOException {
        while (true) {
            int letter = read();
            if (letter == END) {
                throw refused(start, "quotes-not-closed");
            }
            if (letter == '"') {
                int following = read();
                if (following != '"') {
                    pushedBack = following;
                    return;
                }
            }
            if (letter == '\n') {
                line++;
            }
            append(field, letter, start, room);
        }
    }

    private void append(StringBuilder field, int letter, int start, int room) {
        if (field.length() >= room) {
            throw refused(start, "line-too-long");
        }
        field.append((char) letter);
    }

    private int read() throws IOException {
        if (pushedBack != -2) {
            int letter = pushedBack;
            pushedBack = -2;
            return letter;
        }
        return text.read();
    }

    private ProblemException refused(int start, String rule) {
        return new ProblemException(422, "file-refused")
                .at("/lines/" + start, rule, Map.of("line", start, "max", longest));
    }
}
