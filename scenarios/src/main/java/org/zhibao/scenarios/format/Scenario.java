package org.zhibao.scenarios.format;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A workload as data: who acts, how many cases of which kind go which way, and which figures must come out.
 *
 * @param id name of the scenario, part of every external reference
 * @param folder where its files lie
 * @param region GB/T 2260 code of the region it is played in
 * @param regions names of the region and the places under it, by code
 * @param marker text that marks everything invented; each item's title carries it
 * @param zone zone of the legal dates
 * @param seed from which everything that is not counted is drawn, the same each time
 * @param period days of the acts, unless a group names its own
 * @param restDays days without work that the calendar of the library does not hold
 * @param paths lists of acts by name
 * @param words lists from which names are made
 * @param mistakes where the planner notes what its files break
 */
public record Scenario(
        String id,
        Path folder,
        String title,
        String region,
        Map<String, String> regions,
        String marker,
        ZoneId zone,
        long seed,
        Span period,
        Set<LocalDate> restDays,
        List<Actor> actors,
        Map<String, CasePath> paths,
        List<Group> groups,
        List<Observations> imports,
        List<ExpectedFigure> expected,
        Map<String, List<List<String>>> words,
        Mistakes mistakes) {

    /** Days from and to, both included. */
    public record Span(LocalDate from, LocalDate to) {
        public boolean contains(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** Observations of other authorities: a CSV file posted as it is by an actor with the role. */
    public record Observations(CsvFile file, String by) {}
}
