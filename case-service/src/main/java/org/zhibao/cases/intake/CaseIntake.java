package org.zhibao.cases.intake;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhibao.cases.casefile.ArrivalCompanion;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.casefile.CaseFiles;
import org.zhibao.cases.casefile.CaseNumbers;
import org.zhibao.cases.casefile.CasesArrived;
import org.zhibao.cases.casefile.PossibleDuplicate;
import org.zhibao.cases.casefile.Received;
import org.zhibao.cases.duplicates.Duplicates;
import org.zhibao.cases.record.Receipts;
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
    private final Duplicates duplicates;
    private final Receipts receipts;
    private final Acts acts;
    private final CallerScopes scopes;
    private final Event<CasesArrived> arrivals;
    private final List<ArrivalCompanion> companions;

    CaseIntake(
            CaseFiles cases,
            CaseNumbers numbers,
            Duplicates duplicates,
            Receipts receipts,
            Acts acts,
            CallerScopes scopes,
            Event<CasesArrived> arrivals,
            @All List<ArrivalCompanion> companions) {
        this.cases = cases;
        this.numbers = numbers;
        this.duplicates = duplicates;
        this.receipts = receipts;
        this.acts = acts;
        this.scopes = scopes;
        this.arrivals = arrivals;
        this.companions = companions;
    }

    /** A case that was just registered, with those that it is like. */
    public record Registered(CaseFile file, List<PossibleDuplicate> possibleDuplicates) {}

    /**
     * Registers a case.
     *
     * @throws ProblemException 403 for a region outside the caller's scope, 409 for a reference that the channel has
     *     used or, where the office refuses these, a case that is like another, 422 for a date in the future
     */
    public Registered register(Received received) {
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
     * @throws ProblemException 409 where the office refuses cases that are like another, and one is
     */
    public List<Registered> registerAll(List<Received> all) {
        var registrationNumbers = numbers.nextRegistrations(all);
        var files = IntStream.range(0, all.size())
                .mapToObj(i -> new CaseFile(Ids.next(), registrationNumbers.get(i), all.get(i)))
                .toList();
        companions.forEach(it -> it.accompany(files));
        var alike = duplicates.of(files);
        var registered = files.stream()
                .map(file -> new Registered(file, alike.getOrDefault(file.id(), List.of())))
                .toList();
        IntStream.range(0, all.size()).forEach(i -> requireAcknowledged(all.get(i), registered.get(i)));
        var entries = IntStream.range(0, all.size())
                .mapToObj(i -> receipts.of(files.get(i).id(), all.get(i)))
                .toList();
        acts.recordAll(
                Topics.CASES,
                IntStream.range(0, all.size())
                        .mapToObj(i -> new Acts.Acted(
                                files.get(i),
                                Act.of(
                                        Receipts.ACT,
                                        entries.get(i).content(),
                                        files.get(i).receive())))
                        .toList());
        cases.persist(files);
        cases.flush();
        receipts.keep(entries);
        duplicates.remember(files);
        arrivals.fire(new CasesArrived(files));
        return registered;
    }

    private void requireAcknowledged(Received received, Registered registered) {
        var like = registered.possibleDuplicates();
        if (duplicates.refused() && !received.duplicateAcknowledged() && !like.isEmpty()) {
            throw new ProblemException(409, "possible-duplicate")
                    .with(
                            "numbers",
                            like.stream().map(PossibleDuplicate::number).collect(Collectors.joining(" ")))
                    .extend("possibleDuplicates", like);
        }
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
