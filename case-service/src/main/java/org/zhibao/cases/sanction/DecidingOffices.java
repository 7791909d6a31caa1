package org.zhibao.cases.sanction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhibao.cases.casefile.CaseKind;
import org.zhibao.cases.lawdata.DataFile;
import org.zhibao.cases.lawdata.InForce;
import org.zhibao.identifiers.region.RegionCode;
import org.zhibao.identifiers.region.RegionLevel;
import org.zhibao.legaltime.data.CsvRow;

/** Who may impose what, {@code deciding-offices.csv}: any office, where no row says otherwise. */
public final class DecidingOffices {

    private static final String FILE = "sanction/deciding-offices.csv";
    private static final List<String> COLUMNS =
            List.of("kind,sanction,level,effective_from,effective_to,law,article,verification,note".split(","));

    private final List<DecidingOffice> rows;

    private DecidingOffices(List<DecidingOffice> rows) {
        this.rows = List.copyOf(rows);
    }

    /** The table that the service carries. */
    public static DecidingOffices bundled() {
        return new DecidingOffices(DataFile.read(FILE, COLUMNS, DecidingOffices::read));
    }

    /** The row that keeps an office from imposing a sanction; empty when it may. */
    public Optional<DecidingOffice> refusing(CaseKind kind, SanctionKind sanction, RegionCode office, LocalDate on) {
        return rows.stream()
                .filter(row -> row.concerns(kind, sanction, on) && !row.admits(office))
                .findFirst();
    }

    private static DecidingOffice read(CsvRow row) {
        return new DecidingOffice(
                DataFile.constant(row, "kind", CaseKind.class, CaseKind.AGENCY_PATENT),
                DataFile.constant(row, "sanction", SanctionKind.class, SanctionKind.OTHER),
                DataFile.constant(row, "level", RegionLevel.class, RegionLevel.NATION),
                InForce.of(row),
                DataFile.text(row, "law"),
                DataFile.text(row, "article"));
    }
}
