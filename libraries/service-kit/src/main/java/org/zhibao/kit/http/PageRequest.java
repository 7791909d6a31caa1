package org.zhibao.kit.http;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.problem.Problems;

/** Which part of a list is wanted, in which order, and whether it is to be counted. */
public record PageRequest(
        @QueryParam("limit") @DefaultValue("50") int limit,

        @QueryParam("cursor")
        @Parameter(description = "The next of the page before, with the same filters and sort")
        @Nullable
        String cursor,

        @QueryParam("count")
        @Parameter(
                description = "exact: total is counted. estimate: total is what the database expects",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {PageRequest.EXACT, PageRequest.ESTIMATE}))
        @Nullable
        String count,

        @QueryParam("sort") @Parameter(description = "A member of the items; with - the greatest first") @Nullable
        String sort) {

    static final String EXACT = "exact";
    static final String ESTIMATE = "estimate";

    /** How a list is to be counted. */
    public enum Count {
        NONE,
        EXACT,
        ESTIMATE
    }

    /** @throws ProblemException 400 when the parameter is neither {@code exact} nor {@code estimate} */
    public Count counting() {
        return switch (count) {
            case null -> Count.NONE;
            case EXACT -> Count.EXACT;
            case ESTIMATE -> Count.ESTIMATE;
            default -> throw Problems.badRequest("?count", "count-unknown", Map.of());
        };
    }
}
