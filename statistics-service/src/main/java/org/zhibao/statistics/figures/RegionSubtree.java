package org.zhibao.statistics.figures;

import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.InvalidIdentifier;
import org.zhibao.identifiers.region.Region;
import org.zhibao.identifiers.region.RegionCode;
import org.zhibao.identifiers.region.RegionRange;
import org.zhibao.identifiers.region.Regions;
import org.zhibao.kit.problem.ProblemException;

/** A unit with all below it: what a figure of a region covers. */
record RegionSubtree(RegionCode code, String name) {

    /** @throws ProblemException 400 when the code is none or the register knows that there is no such unit */
    static RegionSubtree asked(@Nullable String code) {
        try {
            return of(RegionCode.parse(Asked.required("region", code)));
        } catch (InvalidIdentifier invalid) {
            var finding = invalid.finding();
            throw new ProblemException(400, "bad-request").at("?region", finding.code(), finding::message);
        }
    }

    /** @throws InvalidIdentifier when the register knows that there is no such unit */
    static RegionSubtree of(RegionCode code) {
        Regions.standard().warningsFor(code).stream().findFirst().ifPresent(finding -> {
            throw finding.asException();
        });
        return new RegionSubtree(
                code, Regions.standard().find(code).map(Region::nameZh).orElse(code.value()));
    }

    RegionRange range() {
        return code.range();
    }

    RegionSubtree province() {
        return of(code.province());
    }
}
