package org.zhibao.scenarios.format;

import java.util.List;

/**
 * A lawful way through a procedure, after creation.
 *
 * @param at where it stands in the file
 */
public record CasePath(String name, List<Act> acts, Entry at) {

    /**
     * @param noun last segment of the act's address, e.g. {@code investigation-end}
     * @param by a role, or the name of an actor
     * @param leastGap working days after the act before, at least
     * @param mostGap working days after the act before, at most
     * @param state state of the case when the act is done; by it a broken play finds where it stood
     * @param body further fields of the request
     */
    public record Act(
            String noun, Template by, int leastGap, int mostGap, Template state, Template.Fields body, Entry at) {}

    /** Working days that the path takes at least. */
    public int shortest() {
        return acts.stream().mapToInt(Act::leastGap).sum();
    }
}
