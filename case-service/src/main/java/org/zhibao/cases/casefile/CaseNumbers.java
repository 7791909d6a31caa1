package org.zhibao.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
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

    /** The number under which something that arrived is registered. */
    public String nextRegistration(String region, LocalDate on) {
        return series.nextArrival(region, ARRIVAL, on);
    }

    /** The next case number of the office's series for the procedure in the year of the acceptance. */
    public String nextCase(String region, Procedure procedure, LocalDate on) {
        var kind = procedure == Procedure.ADJUDICATION ? DocumentKind.ADJUDICATION : DocumentKind.CASE_FILE;
        return series.next(region, kind, on);
    }
}
