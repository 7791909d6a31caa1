package org.zhibao.statistics.testsupport;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.zhibao.events.DomainEvent;
import org.zhibao.identifiers.money.AmountUnit;
import org.zhibao.identifiers.money.Money;

/** A year of the city as events, spread over its districts, with others around it that must not count. */
public final class HohhotYear {

    private static final List<String> DISTRICTS =
            List.of("150102", "150103", "150104", "150105", "150121", "150122", "150123", "150124", "150125");

    private final List<DomainEvent> events = new ArrayList<>();

    private HohhotYear() {}

    public static DomainEvent[] events() {
        var year = new HohhotYear();
        year.counted();
        year.notCounted();
        return year.events.toArray(DomainEvent[]::new);
    }

    private void counted() {
        add(52, i -> Told.decided("TM_INFRINGEMENT", district(i), day(i), "PENALTY_IMPOSED"));
        add(1, i -> Told.decided("AGENCY_PATENT", district(i), day(i), "PENALTY_IMPOSED"));
        add(4, i -> Told.decided("COPYRIGHT_INFRINGEMENT", district(i), day(i), "PENALTY_IMPOSED"));
        add(16, i -> Told.accepted("PATENT_INFRINGEMENT", district(i), day(i), null));
        add(241, i -> Told.accepted("PATENT_ECOM", district(i), day(i), null));
        add(19, i -> Told.accepted("CUSTOMS_IP", "150105", day(i), "批" + i % 14));
        add(46, i -> Told.mediated("PEOPLE_MEDIATION", district(i), day(i), i % 3 == 0 ? "FAILED" : "AGREED"));
        add(10, i -> Told.reached("POLICE_FILED", district(i), day(i), 1));
        add(5, i -> Told.reached("SUSPECT_CAPTURED", district(i), day(i), 2));
        add(1, i -> Told.reached("FUGITIVE_LISTED", district(i), day(i), 1));
        add(8, i -> Told.reached("ARREST_REQUESTED", district(i), day(i), 1));
        add(6, i -> Told.reached("ARREST_APPROVED", district(i), day(i), 1));
        add(12, i -> Told.reached("PROSECUTION_RECEIVED", district(i), day(i), i < 4 ? 3 : 2));
        add(8, i -> Told.reached("PROSECUTED", district(i), day(i), i < 5 ? 3 : 2));
        var claims = Money.of("4.8724", AmountUnit.YI_YUAN).split(44);
        add(
                44,
                i -> Told.pledged(
                        "TRADEMARK",
                        district(i),
                        earlier(i),
                        i < 8 ? 12 : 11,
                        claims.get(i).amount()));
        var amounts = Money.of("21.7", AmountUnit.YI_YUAN).split(125);
        add(
                125,
                i -> Told.pledged(
                        "PATENT",
                        district(i),
                        earlier(i),
                        1 + i % 5,
                        amounts.get(i).amount()));
    }

    private void notCounted() {
        events.add(Told.decided("TM_INFRINGEMENT", "150102", "2023-06-01", "NO_PENALTY"));
        events.add(Told.decided("TM_INFRINGEMENT", "150102", "2022-12-31", "PENALTY_IMPOSED"));
        events.add(Told.decided("TM_INFRINGEMENT", "150102", "2024-01-01", "PENALTY_IMPOSED"));
        events.add(Told.decided("TM_INFRINGEMENT", "150202", "2023-06-01", "PENALTY_IMPOSED"));
        events.add(Told.mediated("ADMIN_MEDIATION", "150102", "2023-06-01", "AGREED"));
        events.add(Told.pledged("PATENT", "150102", "2024-01-01", 3, "1000000.00"));
        events.add(Told.pledged("TRADEMARK", "150202", "2023-01-01", 3, "1000000.00"));
    }

    private void add(int count, IntFunction<DomainEvent> event) {
        IntStream.range(0, count).mapToObj(event).forEach(events::add);
    }

    private static String district(int i) {
        return DISTRICTS.get(i % DISTRICTS.size());
    }

    private static String day(int i) {
        return "2023-%02d-%02d".formatted(1 + i % 12, 1 + i % 28);
    }

    private static String earlier(int i) {
        return "%d-%02d-%02d".formatted(2021 + i % 3, 1 + i % 12, 1 + i % 28);
    }
}
