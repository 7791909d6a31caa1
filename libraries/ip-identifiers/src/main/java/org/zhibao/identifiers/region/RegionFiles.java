package org.zhibao.identifiers.region;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads the register's three comma-separated files; no value in them holds a comma or a quotation mark. */
final class RegionFiles {
    private RegionFiles() {}

    static Regions standard() {
        return new Regions(
                rows("regions.csv", 8).map(RegionFiles::region).toList(),
                rows("withdrawn-regions.csv", 4).map(RegionFiles::withdrawn).toList(),
                rows("region-groups.csv", 4).map(RegionFiles::group).toList());
    }

    private static Region region(List<String> row) {
        return new Region(
                new RegionCode(row.get(0)),
                row.get(1),
                row.get(2),
                optional(row.get(3)),
                RegionLevel.valueOf(row.get(4)),
                optional(row.get(5)).map(RegionCode::new),
                row.get(6),
                optional(row.get(7)));
    }

    private static WithdrawnRegion withdrawn(List<String> row) {
        return new WithdrawnRegion(
                new RegionCode(row.get(0)),
                row.get(1),
                Integer.parseInt(row.get(2)),
                optional(row.get(3)).map(RegionCode::new));
    }

    private static RegionGroup group(List<String> row) {
        return new RegionGroup(
                row.get(0),
                row.get(1),
                row.get(2),
                Arrays.stream(row.get(3).split(" ", -1)).map(RegionCode::new).toList());
    }

    private static Optional<String> optional(String cell) {
        return Optional.of(cell).filter(Predicate.not(String::isEmpty));
    }

    private static Stream<List<String>> rows(String resource, int columns) {
        try (var stream = Objects.requireNonNull(RegionFiles.class.getResourceAsStream(resource), resource);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return reader.readAllLines().stream().skip(1).map(line -> cells(line, columns));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static List<String> cells(String line, int columns) {
        List<String> cells = List.of(line.split(",", -1));
        if (cells.size() != columns) {
            throw new IllegalStateException("a row of " + columns + " cells expected: " + line);
        }
        return cells;
    }
}
