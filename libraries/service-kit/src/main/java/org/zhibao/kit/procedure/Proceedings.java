package org.zhibao.kit.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhibao.events.DomainEvent;
import org.zhibao.kit.aggregate.Act;
import org.zhibao.kit.aggregate.Acts;
import org.zhibao.kit.aggregate.Aggregate;
import org.zhibao.kit.http.ETags;
import org.zhibao.kit.scope.CallerScopes;

/** Performs acts: the one way in which an aggregate under a procedure moves. */
@ApplicationScoped
public class Proceedings {

    private final EntityManager entityManager;
    private final Steps steps;
    private final Acts acts;
    private final CallerScopes scopes;
    private final Askers askers;
    private final Event<Performed> performed;

    Proceedings(
            EntityManager entityManager,
            Steps steps,
            Acts acts,
            CallerScopes scopes,
            Askers askers,
            Event<Performed> performed) {
        this.entityManager = entityManager;
        this.steps = steps;
        this.acts = acts;
        this.scopes = scopes;
        this.askers = askers;
        this.performed = performed;
    }

    /**
     * Checks version, date and the procedure's table, performs the act, and records it in ledger, outbox and history.
     *
     * @param topic where the fact is published
     * @param verb the aggregate's verb
     * @return the aggregate with its new version
     * @throws org.zhibao.kit.problem.ProblemException 428, 412; 422 for an impossible date or a fact on record that bars
     *     the act; 409 with the acts that are allowed now; 403 for another role's act
     */
    public <S extends Enum<S>, T extends Aggregate & Governed<S>> T perform(
            T subject, String topic, Wanted wanted, BiFunction<T, Transition<S>, ? extends DomainEvent> verb) {
        return perform(subject, topic, wanted, verb, _ -> Set.of());
    }

    /**
     * Performs an act of a procedure whose deadlines depend on circumstances.
     *
     * @param circumstances what is so after the act; asked only when the act's row names circumstances
     */
    public <S extends Enum<S>, T extends Aggregate & Governed<S>> T perform(
            T subject,
            String topic,
            Wanted wanted,
            BiFunction<T, Transition<S>, ? extends DomainEvent> verb,
            Function<T, Set<? extends Circumstance>> circumstances) {
        ETags.requireMatch(wanted.ifMatch(), subject);
        acts.requirePossible(wanted.occurredOn(), subject, "/occurredOn");
        var caller = scopes.current();
        var transition = Refusals.requireAllowed(subject, wanted.act(), wanted.outcome(), askers.current());
        var before = subject.state();
        var event = verb.apply(subject, transition);
        acts.record(subject, topic, Act.of(wanted.act().name(), wanted.content(), event));
        var asked = transition.circumstances();
        var given = asked.isEmpty()
                ? Set.<Circumstance>of()
                : circumstances.apply(subject).stream().filter(asked::contains).collect(Collectors.toSet());
        steps.persist(Step.of(subject, wanted, before, subject.state(), caller.name(), given));
        entityManager.flush();
        performed.fire(new Performed(subject, wanted.act()));
        return subject;
    }
}
