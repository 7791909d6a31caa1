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

    public Asker current() {
        return new Asker(scopes.current().roles(), CallerLanguage.current(), List.of());
    }
}
