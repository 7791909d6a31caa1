package org.zhibao.scenarios.plan;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import org.zhibao.scenarios.format.CsvFile.Row;
import org.zhibao.scenarios.format.Group;
import org.zhibao.scenarios.format.Group.Told;

/** Items whose acts a file tells row by row. */
final class ToldLayout {

    private final Group group;
    private final Told told;
    private final Predicate<LocalDate> isWorkingDay;

    ToldLayout(Group group, Told told, Predicate<LocalDate> isWorkingDay) {
        this.group = group;
        this.told = told;
        this.isWorkingDay = isWorkingDay;
    }

    List<Outline> outlines() {
        var byItem = new LinkedHashMap<String, List<Row>>();
        told.file()
                .rows()
                .forEach(row -> byItem.computeIfAbsent(row.cell("item"), item -> new ArrayList<>())
                        .add(row));
        var outlines = new ArrayList<Outline>();
        byItem.forEach((item, rows) -> outlines.add(outline(item, rows, outlines.size() + 1)));
        return outlines;
    }

    private Outline outline(String item, List<Row> rows, int serial) {
        var first = rows.getFirst();
        if (!first.cell("act").equals("create")) {
            first.mistake("act", "the first row of an item must be create");
        }
        var acts = new ArrayList<Outline.Act>();
        var before = date(first);
        for (var row : rows.subList(1, rows.size())) {
            var on = date(row);
            if (on.isBefore(before)) {
                row.mistake("occurredOn", "must not be before the item's act before, " + before);
            }
            if (!row.cell("region").equals(first.cell("region"))) {
                row.mistake("region", "must be the same in all rows of an item");
            }
            before = on;
            var act = told.acts().get(row.cell("act"));
            if (act == null) {
                row.mistake("act", "create stands in the first row of an item only");
                continue;
            }
            acts.add(new Outline.Act(row.cell("act"), act.by(), on, act.state(), act.body(), row.cells(), act.at()));
        }
        return new Outline(item, serial, first.cell("region"), date(first), first.cells(), acts);
    }

    private LocalDate date(Row row) {
        try {
            var date = LocalDate.parse(row.cell("occurredOn"));
            if (!group.period().contains(date)) {
                row.mistake(
                        "occurredOn",
                        "must lie in the group's period %s to %s"
                                .formatted(group.period().from(), group.period().to()));
            } else if (!isWorkingDay.test(date)) {
                row.mistake("occurredOn", "must be a working day");
            }
            return date;
        } catch (DateTimeParseException e) {
            row.mistake("occurredOn", "must be a date yyyy-MM-dd");
            return group.period().from();
        }
    }
}
