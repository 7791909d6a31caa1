package org.zhibao.statistics.figures;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.problem.Problems;

/** Query parameters that must be there. */
final class Asked {

    private Asked() {}

    /** @throws org.zhibao.kit.problem.ProblemException 400 when the parameter is missing or empty */
    static String required(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw Problems.badRequest("?" + name, "required", Map.of());
        }
        return value.strip();
    }
}
