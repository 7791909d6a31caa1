package org.zhibao.statistics.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.scope.CallerScope;
import org.zhibao.kit.scope.CallerScopes;
import org.zhibao.statistics.catalogue.Indicator;

/**
 * Under whose eyes a figure is made. A published figure is the same for everybody, and so is counted over all facts: the one
 * place where the service looks beyond the caller's scope, and only totals leave it. An unpublished figure is counted within
 * the caller's scope, and only for a region that lies in it whole: a figure of a part would be wrong without anybody seeing it.
 */
@ApplicationScoped
class Access {

    private final CallerScopes scopes;

    Access(CallerScopes scopes) {
        this.scopes = scopes;
    }

    /**
     * Runs the making of a total.
     *
     * @throws ProblemException 404 when the indicator is not published and there is no caller, 403 when the caller does not
     *     serve the whole region
     */
    <T> T total(List<Indicator> indicators, List<RegionSubtree> subtrees, Supplier<T> making) {
        var unpublished =
                indicators.stream().filter(indicator -> !indicator.published()).findFirst();
        if (unpublished.isEmpty()) {
            return CallerScopes.callAs(CallerScope.SYSTEM, making);
        }
        var caller = scopes.current();
        if (caller.equals(CallerScope.NONE)) {
            throw Problems.notFound("指标/indicator", unpublished.get().code());
        }
        if (!subtrees.stream().allMatch(subtree -> servesWhole(caller, subtree))) {
            throw new ProblemException(403, "outside-scope");
        }
        return making.get();
    }

    /** Whether the caller sees every single fact of the subtree. */
    boolean servesWhole(RegionSubtree subtree) {
        return servesWhole(scopes.current(), subtree);
    }

    private static boolean servesWhole(CallerScope caller, RegionSubtree subtree) {
        return caller.organisation().isEmpty()
                && caller.regionLow().compareTo(subtree.code().value()) <= 0
                && caller.regionHigh().compareTo(subtree.range().high()) >= 0;
    }
}
