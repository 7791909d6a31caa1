package org.zhibao.cases.bulk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.problem.ProblemException;

/** Makes requests of the rows of a table: its header first, then each row. */
final class TableRows {

    /** 2023-3-6, 2023/3/6, 2023.3.6 and 2023年3月6日. */
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

    private static final Map<String, List<BatchColumn>> PARTIES = Map.of(
            "RESPONDENT",
            List.of(BatchColumn.RESPONDENT_KIND, BatchColumn.RESPONDENT_NAME, BatchColumn.RESPONDENT_IDENTIFIER),
            "REQUESTER",
            List.of(BatchColumn.REQUESTER_KIND, BatchColumn.REQUESTER_NAME, BatchColumn.REQUESTER_IDENTIFIER));

    private static final List<BatchColumn> OF_THE_CASE = Stream.of(BatchColumn.values())
            .filter(column -> column.compareTo(BatchColumn.DUPLICATE_ACKNOWLEDGED) < 0)
            .toList();

    private static final List<BatchColumn> OF_THE_CHANNEL =
            List.of(BatchColumn.TICKET_NUMBER, BatchColumn.STATION, BatchColumn.EXHIBITION, BatchColumn.BOOTH);

    private static final Map<String, Boolean> YES_AND_NO =
            Map.of("是", true, "true", true, "TRUE", true, "否", false, "false", false, "FALSE", false);

    private final List<BatchColumn> header;

    private TableRows(List<BatchColumn> header) {
        this.header = header;
    }

    /**
     * The table under a header.
     *
     * @throws ProblemException 422 naming every column that is unknown, doubled or missing
     */
    static TableRows under(List<String> cells) {
        var columns = new ArrayList<BatchColumn>();
        var refusal = new ProblemException(422, "file-refused");
        boolean refused = false;
        for (var cell : cells) {
            var column = BatchColumn.of(cell).orElse(null);
            if (column == null) {
                refusal.at("/columns/" + cell, "column-unknown", Map.of("column", cell, "known", BatchColumn.fields()));
                refused = true;
            } else if (columns.contains(column)) {
                refusal.at("/columns/" + cell, "column-doubled", Map.of("column", cell));
                refused = true;
            } else {
                columns.add(column);
            }
        }
        if (columns.isEmpty()) {
            throw new ProblemException(422, "file-refused")
                    .at("/columns", "header-missing", Map.of("known", BatchColumn.fields()));
        }
        var missing = Stream.of(BatchColumn.values())
                .filter(column -> column.required() && !columns.contains(column))
                .map(BatchColumn::field)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            refusal.at("/columns", "column-missing", Map.of("missing", missing));
            refused = true;
        }
        if (refused) {
            throw refusal;
        }
        return new TableRows(List.copyOf(columns));
    }

    List<BatchColumn> header() {
        return header;
    }

    /** Whether a row is passed over: it is empty, or a remark. */
    static boolean isPassedOver(List<String> cells) {
        return cells.stream().allMatch(String::isBlank) || cells.getFirst().startsWith("#");
    }

    /** Gives the row's request, or why it has none, to the sink. */
    void row(int number, List<String> cells, LineSink sink) {
        if (cells.subList(Math.min(header.size(), cells.size()), cells.size()).stream()
                .anyMatch(cell -> !cell.isBlank())) {
            sink.unreadable(
                    number,
                    new ProblemException(422, "line-refused")
                            .at("", "fields-too-many", Map.of("expected", header.size(), "found", cells.size())));
            return;
        }
        var values = new EnumMap<BatchColumn, String>(BatchColumn.class);
        for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
            var text = cells.get(i).strip();
            if (!text.isEmpty()) {
                values.put(header.get(i), header.get(i).constantOf(text));
            }
        }
        values.computeIfPresent(BatchColumn.OCCURRED_ON, (_, text) -> date(text));
        sink.line(number, request(values));
    }

    private static ObjectNode request(Map<BatchColumn, String> values) {
        var request = JsonNodeFactory.instance.objectNode();
        OF_THE_CASE.stream()
                .filter(values::containsKey)
                .forEach(column -> request.put(column.field(), values.get(column)));
        acknowledgement(request, values.get(BatchColumn.DUPLICATE_ACKNOWLEDGED));
        if (OF_THE_CHANNEL.stream().anyMatch(values::containsKey)) {
            var data = request.putObject("channelData");
            OF_THE_CHANNEL.forEach(column -> put(data, column.field(), values.get(column)));
        }
        var parties = Stream.of("RESPONDENT", "REQUESTER")
                .map(role -> party(role, values))
                .filter(Objects::nonNull)
                .toList();
        request.putArray("parties").addAll(parties);
        var right = request.putArray("rights");
        if (values.containsKey(BatchColumn.RIGHT_TYPE)
                || values.containsKey(BatchColumn.RIGHT_NUMBER)
                || values.containsKey(BatchColumn.RIGHT_NAME)) {
            var node = right.addObject();
            put(node, "type", values.get(BatchColumn.RIGHT_TYPE));
            put(node, "number", values.get(BatchColumn.RIGHT_NUMBER));
            put(node, "name", values.get(BatchColumn.RIGHT_NAME));
        }
        return request;
    }

    /** What is neither yes nor no is left as it is, for the check to refuse it. */
    private static void acknowledgement(ObjectNode request, @Nullable String text) {
        var answer = text == null ? null : YES_AND_NO.get(text);
        if (answer == null) {
            put(request, BatchColumn.DUPLICATE_ACKNOWLEDGED.field(), text);
        } else {
            request.put(BatchColumn.DUPLICATE_ACKNOWLEDGED.field(), answer);
        }
    }

    private static @Nullable ObjectNode party(String role, Map<BatchColumn, String> values) {
        var columns = PARTIES.getOrDefault(role, List.of());
        if (columns.stream().noneMatch(values::containsKey)) {
            return null;
        }
        var party = JsonNodeFactory.instance.objectNode().put("role", role);
        put(party, "kind", values.getOrDefault(columns.get(0), "ORGANISATION"));
        put(party, "name", values.get(columns.get(1)));
        put(party, "identifier", values.get(columns.get(2)));
        return party;
    }

    private static void put(ObjectNode node, String field, @Nullable String value) {
        if (value != null) {
            node.put(field, value);
        }
    }

    private static String date(String text) {
        var parts = DATE.matcher(text);
        return parts.matches()
                ? "%s-%2s-%2s"
                        .formatted(parts.group(1), parts.group(2), parts.group(3))
                        .replace(' ', '0')
                : text;
    }
}
