package org.zhibao.gateway.validation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a service, as far as it is checked here. Headers and cookies are left to the service, which answers a
 * missing If-Match with its own 428.
 *
 * @param path the path's parameters, each with its position among the segments
 * @param body rule for a JSON body, or null when the operation describes none
 */
record Operation(
        List<PathParameter> path,
        List<Parameter> query,
        boolean bodyRequired,
        @Nullable Rule body) {

    /**
     * A parameter and where it stands.
     *
     * @param position index among the path's segments
     */
    record PathParameter(int position, Parameter parameter) {}
}
