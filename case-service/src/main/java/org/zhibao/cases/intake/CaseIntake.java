package org.zhibao.cases.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.casefile.CaseFiles;
import org.zhibao.cases.casefile.CaseNumbers;
import org.zhibao.cases.casefile.Received;
import org.zhibao.events.Topics;
import org.zhibao.kit.aggregate.Act;
import org.zhibao.kit.aggregate.Acts;
import org.zhibao.kit.aggregate.Ids;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.scope.CallerScopes;

/** Registers what arrives. */
@ApplicationScoped
public class CaseIntake {

    private final CaseFiles cases;
    private final CaseNumbers numbers;
    private final Acts acts;
    private final CallerScopes scopes;

    CaseIntake(CaseFiles cases, CaseNumbers numbers, Acts acts, CallerScopes scopes) {
        this.cases = cases;
        this.numbers = numbers;
        this.acts = acts;
        this.scopes = scopes;
    }

    /**
     * Registers a case.
     *
     * @throws ProblemException 403 for a region outside the caller's scope, 409 for a reference that the channel has
     *     used, 422 for a date in the future
     */
    public CaseFile register(Received received) {
        if (!scopes.current().covers(received.region(), "")) {
            throw new ProblemException(403, "outside-scope");
        }
        acts.requireNotInFuture(received.occurredOn(), "/occurredOn");
        requireNewReference(received);
        var file =
                new CaseFile(Ids.next(), numbers.nextRegistration(received.region(), received.occurredOn()), received);
        acts.record(file, Topics.CASES, Act.of("RECEIPT", received, file.receive()));
        cases.persistAndFlush(file);
        return file;
    }

    private void requireNewReference(Received received) {
        var reference = received.externalReference();
        if (reference != null) {
            cases.findByReference(received.channel(), reference).ifPresent(existing -> {
                throw Problems.referenceUsed(reference, existing.number(), existing.id());
            });
        }
    }
}
