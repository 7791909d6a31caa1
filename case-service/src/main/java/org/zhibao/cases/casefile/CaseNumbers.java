package org.zhibao.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.zhibao.cases.procedure.Procedure;
import org.zhibao.identifiers.document.DocumentKind;
import org.zhibao.kit.number.NumberSeries;

/** Numbers by which people call a case: a registration number on arrival, a case number once it is taken up. */
@ApplicationScoped
public class CaseNumbers {

    private static final String ARRIVAL = "知收字";

    private final NumberSeries series;

    CaseNumbers(NumberSeries series) {
        this.series = series;
    }

    /** The numbers under which what arrived is registered, in the same order. */
    public List<String> nextRegistrations(List<Received> arrivals) {
        return series.nextArrivals(
                ARRIVAL,
                arrivals.stream()
                        .map(it -> new NumberSeries.Arrival(it.region(), it.occurredOn()))
                        .toList());
    }

    /** The next case number of the office's series for the procedure in the year of the acceptance. */
    public String nextCase(String region, Procedure procedure, LocalDate on) {
        var kind = procedure == Procedure.ADJUDICATION ? DocumentKind.ADJUDICATION : DocumentKind.CASE_FILE;
        return series.next(region, kind, on);
    }
}
