package org.zhibao.cases.intake;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.stream.IntStream;
import org.zhibao.cases.casefile.ArrivalCompanion;
import org.zhibao.cases.casefile.CaseArrived;
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
    private final Event<CaseArrived> arrivals;
    private final List<ArrivalCompanion> companions;

    CaseIntake(
            CaseFiles cases,
            CaseNumbers numbers,
            Acts acts,
            CallerScopes scopes,
            Event<CaseArrived> arrivals,
            @All List<ArrivalCompanion> companions) {
        this.cases = cases;
        this.numbers = numbers;
        this.acts = acts;
        this.scopes = scopes;
        this.arrivals = arrivals;
        this.companions = companions;
    }

    /**
     * Registers a case.
     *
     * @throws ProblemException 403 for a region outside the caller's scope, 409 for a reference that the channel has
     *     used, 422 for a date in the future
     */
    public CaseFile register(Received received) {
        requirePossible(received);
        requireNewReference(received);
        return registerAll(List.of(received)).getFirst();
    }

    /**
     * Refuses what cannot be registered here.
     *
     * @throws ProblemException 403 for a region outside the caller's scope, 422 for a date in the future
     */
    public void requirePossible(Received received) {
        if (!scopes.current().covers(received.region(), "")) {
            throw new ProblemException(403, "outside-scope");
        }
        acts.requireNotInFuture(received.occurredOn(), "/occurredOn");
    }

    /**
     * Registers cases that are possible, each of a reference that is new.
     *
     * @return the cases in the same order
     */
    public List<CaseFile> registerAll(List<Received> all) {
        var registrationNumbers = numbers.nextRegistrations(all);
        var files = IntStream.range(0, all.size())
                .mapToObj(i -> new CaseFile(Ids.next(), registrationNumbers.get(i), all.get(i)))
                .toList();
        companions.forEach(it -> it.accompany(files));
        acts.recordAll(
                Topics.CASES,
                IntStream.range(0, all.size())
                        .mapToObj(i -> new Acts.Acted(
                                files.get(i),
                                Act.of("RECEIPT", all.get(i), files.get(i).receive())))
                        .toList());
        cases.persist(files);
        cases.flush();
        files.forEach(file -> arrivals.fire(new CaseArrived(file)));
        return files;
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
