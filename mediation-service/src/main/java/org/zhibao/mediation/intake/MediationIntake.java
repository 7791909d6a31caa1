package org.zhibao.mediation.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhibao.events.Topics;
import org.zhibao.kit.aggregate.Act;
import org.zhibao.kit.aggregate.Acts;
import org.zhibao.kit.aggregate.Ids;
import org.zhibao.kit.number.NumberSeries;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.scope.CallerScopes;
import org.zhibao.mediation.caselink.LinkedCases;
import org.zhibao.mediation.mediationfile.MediationFile;
import org.zhibao.mediation.mediationfile.MediationFiles;
import org.zhibao.mediation.mediationfile.Opened;

/** Registers applications and referrals. */
@ApplicationScoped
public class MediationIntake {

    private static final String ARRIVAL = "知调收字";

    private final MediationFiles mediations;
    private final NumberSeries numbers;
    private final Acts acts;
    private final CallerScopes scopes;
    private final LinkedCases linkedCases;

    MediationIntake(
            MediationFiles mediations, NumberSeries numbers, Acts acts, CallerScopes scopes, LinkedCases linkedCases) {
        this.linkedCases = linkedCases;
        this.mediations = mediations;
        this.numbers = numbers;
        this.acts = acts;
        this.scopes = scopes;
    }

    /**
     * Opens a mediation. One that a case is handed over to is about the case's matter, unless its sender says otherwise.
     *
     * @throws ProblemException 403 for a region outside the caller's scope, 409 for a reference that was used within the
     *     kind, 422 for a date in the future
     */
    public MediationFile open(Opened applied) {
        if (!scopes.current().covers(applied.region(), "")) {
            throw new ProblemException(403, "outside-scope");
        }
        acts.requireNotInFuture(applied.occurredOn(), "/occurredOn");
        requireNewReference(applied);
        var opened = withMatter(applied);
        var number = numbers.nextArrival(opened.region(), ARRIVAL, opened.occurredOn());
        var file = new MediationFile(Ids.next(), number, opened);
        acts.record(file, Topics.MEDIATIONS, Act.of("APPLICATION", opened, file.open()));
        mediations.persistAndFlush(file);
        return file;
    }

    private Opened withMatter(Opened applied) {
        var caseId = applied.caseId();
        return caseId == null || applied.matterId() != null
                ? applied
                : linkedCases.matterOf(caseId).map(applied::ofMatter).orElse(applied);
    }

    private void requireNewReference(Opened opened) {
        var reference = opened.externalReference();
        if (reference != null) {
            mediations.findByReference(opened.kind(), reference).ifPresent(existing -> {
                throw Problems.referenceUsed(reference, existing.number(), existing.id());
            });
        }
    }
}
