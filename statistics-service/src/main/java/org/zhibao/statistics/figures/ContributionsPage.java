package org.zhibao.statistics.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.http.Page;

/**
 * A part of what a figure counts.
 *
 * @param next cursor of the part that follows; absent at the end
 * @param total how many facts the caller may see in all, when asked with {@code count}
 * @param totalIsEstimate present, and true, when the total is what the database expects rather than counted
 * @param complete whether the caller sees every fact that the figure counts; false when the region reaches beyond their scope
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ContributionsPage(
        List<Contribution> items,
        @Nullable String next,
        @Nullable Long total,
        @Nullable Boolean totalIsEstimate,
        boolean complete) {

    ContributionsPage {
        items = List.copyOf(items);
    }

    static ContributionsPage of(Page<Contribution> page, boolean complete) {
        return new ContributionsPage(page.items(), page.next(), page.total(), page.totalIsEstimate(), complete);
    }
}
