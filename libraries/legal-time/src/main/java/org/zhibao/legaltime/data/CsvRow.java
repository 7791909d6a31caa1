package org.zhibao.legaltime.data;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhibao.legaltime.Wording;

/**
 * One row of a {@link CsvTable}. A getter that cannot read its value notes the mistake and answers null, so that the
 * reader goes on and finds the other mistakes too.
 */
public final class CsvRow {
    private final int line;
    private final Map<String, String> values;
    private final List<DataProblem> problems;

    CsvRow(int line, Map<String, String> values, List<DataProblem> problems) {
        this.line = line;
        this.values = values;
        this.problems = problems;
    }

    public int line() {
        return line;
    }

    /** The value, or empty text. */
    public String text(String field) {
        String value = values.get(field);
        if (value == null) {
            throw new IllegalArgumentException("no column " + field);
        }
        return value;
    }

    public @Nullable String required(String field) {
        String value = text(field);
        if (value.isEmpty()) {
            problem(field, new Wording("不得为空", "must not be empty"));
            return null;
        }
        return value;
    }

    public Wording wording(String zhField, String enField) {
        return new Wording(text(zhField), text(enField));
    }

    public @Nullable LocalDate date(String field) {
        String value = required(field);
        if (value == null) {
            return null;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            problem(
                    field,
                    new Wording("“" + value + "”不是日期，应如 2027-02-06", "'" + value + "' is no date such as 2027-02-06"));
            return null;
        }
    }

    public @Nullable LocalDate optionalDate(String field) {
        return text(field).isEmpty() ? null : date(field);
    }

    public @Nullable Integer number(String field, int min, int max) {
        String value = required(field);
        if (value == null) {
            return null;
        }
        if (value.matches("\\d{1,6}")) {
            int number = Integer.parseInt(value);
            if (number >= min && number <= max) {
                return number;
            }
        }
        problem(
                field,
                new Wording(
                        "“" + value + "”不是" + min + "至" + max + "的整数",
                        "'" + value + "' is no whole number from " + min + " to " + max));
        return null;
    }

    public <E extends Enum<E>> @Nullable E constant(String field, Class<E> type) {
        String value = required(field);
        return value == null ? null : constant(field, type, value);
    }

    /** Constants separated by blanks; an unknown one is noted and left out. */
    public <E extends Enum<E>> List<E> constants(String field, Class<E> type) {
        return Arrays.stream(text(field).split(" "))
                .filter(name -> !name.isEmpty())
                .map(name -> constant(field, type, name))
                .filter(constant -> constant != null)
                .toList();
    }

    public void problem(String field, Wording message) {
        problems.add(new DataProblem(line, field, message));
    }

    private <E extends Enum<E>> @Nullable E constant(String field, Class<E> type, String value) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        String known = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        problem(field, new Wording("“" + value + "”应为 " + known + " 之一", "'" + value + "' is none of " + known));
        return null;
    }
}
