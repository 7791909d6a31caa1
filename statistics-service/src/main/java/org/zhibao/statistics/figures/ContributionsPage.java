package org.zhibao.statistics.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of what a figure counts.
 *
 * @param next cursor of the part that follows; absent at the end
 * @param total how many facts the caller may see in all, when asked with {@code count}
 * @param complete whether the caller sees every fact that the figure counts; false when the region reaches beyond their scope
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ContributionsPage(
        List<Contribution> items,
        @Nullable String next,
        @Nullable Long total,
        boolean complete) {

    ContributionsPage {
        items = List.copyOf(items);
    }
}
