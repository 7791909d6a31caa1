package org.zhibao.cases.sanction;

import java.time.LocalDate;
import org.zhibao.cases.casefile.CaseKind;
import org.zhibao.cases.lawdata.InForce;
import org.zhibao.identifiers.region.RegionCode;
import org.zhibao.identifiers.region.RegionLevel;

/**
 * A sanction that the law gives to offices of a level and of those above it.
 *
 * @param level the lowest that may impose it
 */
public record DecidingOffice(
        CaseKind kind, SanctionKind sanction, RegionLevel level, InForce inForce, String law, String article) {

    boolean concerns(CaseKind decided, SanctionKind imposed, LocalDate on) {
        return kind == decided && sanction == imposed && inForce.on(on);
    }

    boolean admits(RegionCode office) {
        return office.level().compareTo(level) <= 0;
    }
}
