package org.zhibao.statistics.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhibao.statistics.catalogue.Indicator;
import org.zhibao.statistics.period.Period;

/** Answers for one figure. */
@ApplicationScoped
class FigureReport {

    private final Figures figures;
    private final Access access;

    FigureReport(Figures figures, Access access) {
        this.figures = figures;
        this.access = access;
    }

    /** @throws org.zhibao.kit.problem.ProblemException 404 when there is no figure, naming what is missing */
    FigureView of(Indicator indicator, RegionSubtree subtree, Period period, AsOf asOf) {
        return access.total(List.of(indicator), List.of(subtree), () -> make(indicator, subtree, period, asOf));
    }

    private FigureView make(Indicator indicator, RegionSubtree subtree, Period period, AsOf asOf) {
        var outcome = figures.find(indicator, List.of(subtree), period, asOf.instant())
                .get(subtree.code());
        return switch (outcome) {
            case Outcome.Available figure -> {
                var stated = figures.stated(indicator, subtree, period, asOf.instant());
                var explanation = Explanation.of(indicator, subtree, figure, stated.orElse(null));
                yield FigureView.of(indicator, subtree, period, figure, explanation, asOf);
            }
            case Outcome.Absent absent -> throw FigureProblems.notAvailable(indicator, subtree, period, absent);
            case null -> throw new IllegalStateException("No answer for " + subtree);
        };
    }
}
