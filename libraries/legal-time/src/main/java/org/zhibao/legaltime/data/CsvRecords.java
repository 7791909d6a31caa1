package org.zhibao.legaltime.data;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.zhibao.legaltime.Wording;

/** Splits RFC 4180 text into records; a field may span lines, a byte-order mark and blank lines are skipped. */
final class CsvRecords {
    /** A holiday notice has some forty rows and the rule book some two hundred: anything longer is the wrong file. */
    static final int MAX_RECORDS = 5_000;

    record CsvRecord(int line, List<String> fields) {}

    private final PushbackReader in;
    private int line = 1;

    private CsvRecords(Reader reader) {
        this.in = new PushbackReader(reader, 1);
    }

    static List<CsvRecord> split(Reader reader) throws IOException {
        return new CsvRecords(reader).records();
    }

    private List<CsvRecord> records() throws IOException {
        List<CsvRecord> records = new ArrayList<>();
        int first = in.read();
        if (first != '\uFEFF' && first >= 0) {
            in.unread(first);
        }
        for (int c = in.read(); c >= 0; c = in.read()) {
            in.unread(c);
            int start = line;
            List<String> fields = fields();
            if (fields.size() > 1 || !fields.getFirst().isBlank()) {
                records.add(new CsvRecord(start, fields));
            }
            if (records.size() > MAX_RECORDS) {
                throw problem("文件超过" + MAX_RECORDS + "行", "the file has more than " + MAX_RECORDS + " rows");
            }
        }
        return records;
    }

    private List<String> fields() throws IOException {
        List<String> fields = new ArrayList<>();
        int end;
        do {
            StringBuilder field = new StringBuilder();
            int c = in.read();
            end = c == '"' ? quoted(field) : plain(c, field);
            fields.add(field.toString());
        } while (end == ',');
        return fields;
    }

    private int plain(int first, StringBuilder field) throws IOException {
        int c = first;
        while (c >= 0 && c != ',' && c != '\n' && c != '\r') {
            if (c == '"') {
                throw problem("未加引号的字段中出现引号", "a quote inside a field that does not start with one");
            }
            field.append((char) c);
            c = in.read();
        }
        return lineEnd(c);
    }

    private int quoted(StringBuilder field) throws IOException {
        int openedOn = line;
        while (true) {
            int c = in.read();
            if (c < 0) {
                line = openedOn;
                throw problem("引号未闭合", "a quote that opens here is never closed");
            }
            if (c == '"') {
                int next = in.read();
                if (next != '"') {
                    if (next >= 0 && next != ',' && next != '\n' && next != '\r') {
                        throw problem("引号之后应为逗号或换行", "text after a closing quote");
                    }
                    return lineEnd(next);
                }
            }
            if (c == '\n') {
                line++;
            }
            field.append((char) c);
        }
    }

    private int lineEnd(int c) throws IOException {
        if (c == '\r') {
            int next = in.read();
            if (next >= 0 && next != '\n') {
                in.unread(next);
            }
        }
        if (c == '\r' || c == '\n') {
            line++;
            return '\n';
        }
        return c;
    }

    private InvalidDataException problem(String zh, String en) {
        return new InvalidDataException(List.of(new DataProblem(line, "", new Wording(zh, en))));
    }
}
