package org.zhibao.cases.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import org.zhibao.kit.problem.ProblemException;

/** Takes the lines of a file, one by one in their order. */
interface LineSink {

    /**
     * A line that can be read.
     *
     * @param number where it stands in the file, from 1, its header counted
     * @param request the request that it says, in the form of {@code POST /cases}
     */
    void line(int number, JsonNode request);

    /** A line that cannot be read; the others are not touched by that. */
    void unreadable(int number, ProblemException refusal);
}
