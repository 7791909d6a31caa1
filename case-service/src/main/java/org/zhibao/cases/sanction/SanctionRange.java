package org.zhibao.cases.sanction;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.zhibao.identifiers.money.Money;

/**
 * What one law allows for a violation.
 *
 * @param rows the rows that hold; several when it is open which violation of the kind it is
 * @param governing the row with the highest fine
 * @param least least fine
 * @param most highest fine
 * @param measures sanctions and orders that the law names
 */
public record SanctionRange(
        List<SanctionLimit> rows, SanctionLimit governing, Money least, Money most, Set<SanctionKind> measures) {

    public SanctionRange {
        rows = List.copyOf(rows);
        // In the order of the constants: an answer lists them alike each time.
        var ordered = EnumSet.noneOf(SanctionKind.class);
        ordered.addAll(measures);
        measures = Collections.unmodifiableSet(ordered);
    }

    static SanctionRange of(List<SanctionLimit> rows, Violation violation) {
        var governing = rows.stream()
                .max(Comparator.comparing(row -> row.mostFor(violation)))
                .orElseThrow();
        var least = rows.stream()
                .map(row -> row.leastFor(violation))
                .reduce(Money::min)
                .orElseThrow();
        var measures = EnumSet.noneOf(SanctionKind.class);
        rows.forEach(row -> measures.addAll(row.measures()));
        // Where gains are less than the least fine names, the highest fine is the bound that holds.
        var most = governing.mostFor(violation);
        return new SanctionRange(rows, governing, least.min(most), most, measures);
    }

    public boolean confirmed() {
        return rows.stream().allMatch(SanctionLimit::confirmed);
    }

    /** Whether it treats the violation more leniently: lower fine, or the same fine and fewer measures. */
    boolean lighterThan(SanctionRange other) {
        int byMost = most.compareTo(other.most);
        int byFine = byMost != 0 ? byMost : least.compareTo(other.least);
        return byFine != 0
                ? byFine < 0
                : other.measures.containsAll(measures) && measures.size() < other.measures.size();
    }
}
