package org.zhibao.statistics.figures;

import java.util.List;
import java.util.stream.Stream;
import org.zhibao.identifiers.region.Region;
import org.zhibao.identifiers.region.Regions;

/** Which regions a table has rows for. The first row is always the region asked for, with all below it. */
public enum Breakdown {
    /** The region alone. */
    NONE,
    /** Also each unit directly below it. What is recorded for the region's own level counts in the first row only. */
    CHILDREN,
    /** Also every unit below it. */
    SUBTREE;

    List<RegionSubtree> rows(RegionSubtree root) {
        var below = switch (this) {
            case NONE -> List.<Region>of();
            case CHILDREN -> Regions.standard().children(root.code());
            case SUBTREE ->
                Regions.standard().subtree(root.code()).stream()
                        .filter(unit -> !unit.code().equals(root.code()))
                        .toList();
        };
        return Stream.concat(Stream.of(root), below.stream().map(unit -> new RegionSubtree(unit.code(), unit.nameZh())))
                .toList();
    }
}
