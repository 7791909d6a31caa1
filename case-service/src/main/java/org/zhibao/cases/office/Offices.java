package org.zhibao.cases.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseKind;
import org.zhibao.cases.lawdata.DataFile;
import org.zhibao.cases.lawdata.InForce;
import org.zhibao.identifiers.region.RegionCode;
import org.zhibao.identifiers.region.RegionLevel;
import org.zhibao.identifiers.region.Regions;
import org.zhibao.legaltime.data.CsvRow;

/**
 * Names of the offices, from {@code office/offices.csv}: a row for a kind of case comes before a row for all kinds. An
 * office that the file does not list goes by its place and 市场监督管理局.
 */
@ApplicationScoped
public class Offices {

    private static final List<String> COLUMNS = List.of("region", "kind", "name", "effective_from", "effective_to");
    private static final String USUAL = "市场监督管理局";

    private final List<Office> offices = DataFile.read("office/offices.csv", COLUMNS, Office::read);

    /** The office that handles a kind of case in a place on a day. */
    public String nameOf(String region, CaseKind kind, LocalDate on) {
        return named(region, kind, on)
                .or(() -> named(region, null, on))
                .orElseGet(() -> placeOf(RegionCode.parse(region)) + USUAL);
    }

    private Optional<String> named(String region, @Nullable CaseKind kind, LocalDate on) {
        return offices.stream()
                .filter(office -> office.region().equals(region) && office.kind() == kind)
                .filter(office -> office.inForce().on(on))
                .map(Office::name)
                .findFirst();
    }

    /** A county is called with the city that it belongs to. */
    private static String placeOf(RegionCode code) {
        var unit = Regions.standard().require(code);
        var above = unit.level() == RegionLevel.COUNTY ? unit.parent() : Optional.<RegionCode>empty();
        return above.map(Offices::placeOf).orElse("") + unit.nameZh();
    }

    private record Office(String region, @Nullable CaseKind kind, String name, InForce inForce) {

        static Office read(CsvRow row) {
            return new Office(
                    DataFile.text(row, "region"),
                    row.text("kind").isEmpty() ? null : row.constant("kind", CaseKind.class),
                    DataFile.text(row, "name"),
                    InForce.of(row));
        }
    }
}
