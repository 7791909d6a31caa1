package org.zhibao.kit.procedure;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Who asks what may be done.
 *
 * @param roles realm roles
 * @param language in which the acts explain themselves
 * @param running deadlines of the matter that run, as far as its service keeps any
 */
public record Asker(Set<String> roles, Locale language, List<RunningDeadline> running) {

    /** The same, who is also told which deadlines the acts have to meet. */
    public Asker toldOf(List<RunningDeadline> deadlines) {
        return new Asker(roles, language, deadlines);
    }
}
