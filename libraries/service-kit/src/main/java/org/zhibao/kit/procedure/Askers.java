package org.zhibao.kit.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhibao.kit.problem.CallerLanguage;
import org.zhibao.kit.scope.CallerScopes;

/** Tells who asks in the current request. */
@ApplicationScoped
public class Askers {

    private final CallerScopes scopes;

    Askers(CallerScopes scopes) {
        this.scopes = scopes;
    }

    /** Who is told of acts by codes and articles, as every answer does: sentences would make each much longer. */
    public Asker current() {
        return new Asker(scopes.current().roles(), null, List.of());
    }

    /**
     * Who wants to be told why.
     *
     * @param running deadlines of the matter that run, as far as its service keeps any
     */
    public Asker toldWhy(List<RunningDeadline> running) {
        return new Asker(scopes.current().roles(), CallerLanguage.current(), running);
    }
}
