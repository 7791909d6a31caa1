package org.zhibao.kit.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.zhibao.identifiers.document.DocumentKind;
import org.zhibao.identifiers.document.NumberPattern;
import org.zhibao.identifiers.region.RegionCode;
import org.zhibao.identifiers.region.Regions;

/**
 * The series in which an office numbers. What arrives takes its number from a sequence, which may leave gaps; a document
 * that the law wants numbered takes the next of its office's yearly series, without gaps: the series is counted on in the
 * transaction that uses the number, so a rolled-back one gives it back.
 */
@ApplicationScoped
public class NumberSeries {

    private static final String NEXT_ARRIVALS = "select nextval('arrival_serial') from generate_series(1, ?)";
    private static final String NEXT_IN_SERIES = """
            insert into number_series as s (office, kind, year, last) values (:office, :kind, :year, 1)
            on conflict (office, kind, year) do update set last = s.last + 1
            returning last""";

    private final EntityManager entityManager;

    NumberSeries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * The number under which something that arrived is registered.
     *
     * @param mark characters that name the kind of arrival, e.g. 知收字
     */
    public String nextArrival(String region, String mark, LocalDate on) {
        return nextArrivals(mark, List.of(new Arrival(region, on))).getFirst();
    }

    /** Something that arrived in a place on a day. */
    public record Arrival(String region, LocalDate on) {}

    /** The numbers of many arrivals, in their order and one round trip. */
    public List<String> nextArrivals(String mark, List<Arrival> arrivals) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var select = connection.prepareStatement(NEXT_ARRIVALS)) {
                select.setInt(1, arrivals.size());
                try (var serials = select.executeQuery()) {
                    var numbers = new ArrayList<String>(arrivals.size());
                    while (serials.next()) {
                        numbers.add(arrivalNumber(arrivals.get(numbers.size()), mark, serials.getInt(1)));
                    }
                    return numbers;
                }
            }
        });
    }

    private static String arrivalNumber(Arrival arrival, String mark, int serial) {
        var office = pattern(arrival.region(), DocumentKind.CASE_FILE).office();
        return new NumberPattern(office, mark)
                .format(arrival.on().getYear(), serial)
                .toString();
    }

    /** The next number of the office's series for the kind of document in the year of the date. */
    public String next(String region, DocumentKind kind, LocalDate on) {
        return next(pattern(region, kind), on);
    }

    /** The next number of a series of the office's own in the year of the date. */
    public String next(NumberPattern pattern, LocalDate on) {
        var serial = (Number) entityManager
                .createNativeQuery(NEXT_IN_SERIES)
                .setParameter("office", pattern.office())
                .setParameter("kind", pattern.kind())
                .setParameter("year", on.getYear())
                .getSingleResult();
        return pattern.format(on.getYear(), serial.intValue()).toString();
    }

    private static NumberPattern pattern(String region, DocumentKind kind) {
        return NumberPattern.of(Regions.standard(), RegionCode.parse(region), kind);
    }
}
