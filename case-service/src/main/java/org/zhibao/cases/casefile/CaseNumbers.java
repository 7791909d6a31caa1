package org.zhibao.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.zhibao.cases.procedure.Procedure;
import org.zhibao.identifiers.document.DocumentKind;
import org.zhibao.identifiers.document.NumberPattern;
import org.zhibao.identifiers.region.RegionCode;
import org.zhibao.identifiers.region.Regions;

/**
 * Numbers by which people call a case. What arrives gets a registration number from a sequence, which may leave gaps; what
 * is taken up gets a case number of its office's yearly series, without gaps: the series is counted on in the transaction
 * of the acceptance, so a rolled-back one gives its number back.
 */
@ApplicationScoped
public class CaseNumbers {

    private static final String RECEIPT = "知收字";
    private static final String NEXT_IN_SERIES = """
            insert into number_series as s (office, kind, year, last) values (:office, :kind, :year, 1)
            on conflict (office, kind, year) do update set last = s.last + 1
            returning last""";

    private final EntityManager entityManager;

    CaseNumbers(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The number under which something that arrived is registered. */
    public String nextRegistration(String region, LocalDate on) {
        var serial = (Number) entityManager
                .createNativeQuery("select nextval('registration_serial')")
                .getSingleResult();
        var pattern = pattern(region, DocumentKind.CASE_FILE);
        return new NumberPattern(pattern.office(), RECEIPT)
                .format(on.getYear(), serial.intValue())
                .toString();
    }

    /** The next case number of the office's series for the procedure in the year of the acceptance. */
    public String nextCase(String region, Procedure procedure, LocalDate on) {
        var kind = procedure == Procedure.ADJUDICATION ? DocumentKind.ADJUDICATION : DocumentKind.CASE_FILE;
        var pattern = pattern(region, kind);
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
