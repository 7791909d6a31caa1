package org.zhibao.cases.proceeding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.casefile.CaseFiles;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.cases.procedure.Outcome;
import org.zhibao.cases.procedure.Transition;
import org.zhibao.events.Topics;
import org.zhibao.events.cases.CaseEvent;
import org.zhibao.kit.aggregate.Act;
import org.zhibao.kit.aggregate.Acts;
import org.zhibao.kit.http.ETags;
import org.zhibao.kit.scope.CallerScopes;

/** Performs acts on cases: the one way in which a case moves. */
@ApplicationScoped
public class Proceedings {

    private final CaseFiles cases;
    private final CaseSteps steps;
    private final Acts acts;
    private final CallerScopes scopes;

    Proceedings(CaseFiles cases, CaseSteps steps, Acts acts, CallerScopes scopes) {
        this.cases = cases;
        this.steps = steps;
        this.acts = acts;
        this.scopes = scopes;
    }

    /**
     * An act that somebody wants to do.
     *
     * @param ifMatch version that the caller has seen
     * @param content what the ledger writes down
     */
    public record Wanted(
            UUID caseId,
            @Nullable String ifMatch,
            CaseAct act,
            @Nullable Outcome outcome,
            LocalDate occurredOn,
            @Nullable String note,
            Object content) {}

    /**
     * Checks version, date and the procedure's table, performs the act and records it.
     *
     * @param verb the aggregate's verb
     * @throws org.zhibao.kit.problem.ProblemException 404, 428, 412; 422 for an impossible date; 409 with the acts that
     *     are allowed now; 403 for another role's act
     */
    public CaseFile perform(Wanted wanted, BiFunction<CaseFile, Transition, ? extends CaseEvent> verb) {
        var file = cases.require(wanted.caseId());
        ETags.requireMatch(wanted.ifMatch(), file);
        acts.requirePossible(wanted.occurredOn(), file, "/occurredOn");
        var transition = Refusals.requireAllowed(file, wanted, scopes.current().roles());
        var before = file.state();
        var event = verb.apply(file, transition);
        acts.record(file, Topics.CASES, Act.of(wanted.act().name(), wanted.content(), event));
        steps.persist(CaseStep.of(file, wanted, before, scopes.current().name()));
        cases.flush();
        return file;
    }
}
