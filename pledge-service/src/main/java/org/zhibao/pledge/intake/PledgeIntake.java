package org.zhibao.pledge.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhibao.events.Topics;
import org.zhibao.kit.aggregate.Act;
import org.zhibao.kit.aggregate.Acts;
import org.zhibao.kit.aggregate.Ids;
import org.zhibao.kit.number.NumberSeries;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.scope.CallerScopes;
import org.zhibao.pledge.pledgefile.Pledge;
import org.zhibao.pledge.pledgefile.Pledges;
import org.zhibao.pledge.pledgefile.Submitted;

/** Takes submissions in. */
@ApplicationScoped
public class PledgeIntake {

    private static final String ARRIVAL = "知质收字";

    private final Pledges pledges;
    private final NumberSeries numbers;
    private final Acts acts;
    private final CallerScopes scopes;

    PledgeIntake(Pledges pledges, NumberSeries numbers, Acts acts, CallerScopes scopes) {
        this.pledges = pledges;
        this.numbers = numbers;
        this.acts = acts;
        this.scopes = scopes;
    }

    /**
     * Takes a pledge in.
     *
     * @throws ProblemException 403 for another bank's pledge or a region outside the caller's scope, 409 for a reference
     *     that the pledgee has used, 422 for a date in the future
     */
    public Pledge submit(Submitted submitted) {
        var pledgee = submitted.pledgee().identifier();
        if (!scopes.current().covers(submitted.region(), pledgee)) {
            throw new ProblemException(403, "outside-scope");
        }
        acts.requireNotInFuture(submitted.occurredOn(), "/occurredOn");
        var reference = submitted.externalReference();
        if (reference != null) {
            pledges.findByReference(pledgee, reference).ifPresent(existing -> {
                throw Problems.referenceUsed(reference, existing.number(), existing.id());
            });
        }
        var number = numbers.nextArrival(submitted.region(), ARRIVAL, submitted.occurredOn());
        var pledge = new Pledge(Ids.next(), number, submitted);
        acts.record(pledge, Topics.PLEDGES, Act.of("SUBMISSION", submitted, pledge.submit()));
        pledges.persistAndFlush(pledge);
        return pledge;
    }
}
