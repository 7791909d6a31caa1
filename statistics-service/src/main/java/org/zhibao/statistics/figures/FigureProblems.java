package org.zhibao.statistics.figures;

import java.util.Map;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.statistics.catalogue.Indicator;
import org.zhibao.statistics.period.Period;

/** Refusals of this capability. */
final class FigureProblems {

    private FigureProblems() {}

    /** 404 that names what is missing. */
    static ProblemException notAvailable(
            Indicator indicator, RegionSubtree subtree, Period period, Outcome.Absent absent) {
        var refusal = new ProblemException(404, "figure-not-available")
                .with("indicator", indicator.code())
                .with("region", subtree.code())
                .with("period", period.label())
                .extend("reason", absent.reason())
                .extend("missing", absent.missing());
        absent.missing()
                .forEach(missing -> refusal.at(
                        "?indicator=" + missing.indicator(),
                        missing.reason(),
                        Map.of(
                                "indicator", missing.indicator(),
                                "region", missing.region(),
                                "period", missing.period())));
        if (absent.missing().isEmpty()) {
            refusal.at("?indicator=" + indicator.code(), absent.reason());
        }
        return refusal;
    }
}
