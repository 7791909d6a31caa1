package org.zhibao.cases.crossregion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.casefile.CaseFiles;
import org.zhibao.cases.casefile.CaseProceedings;
import org.zhibao.cases.casefile.Channel;
import org.zhibao.cases.casefile.Informers;
import org.zhibao.cases.casefile.PartyView;
import org.zhibao.cases.casefile.Received;
import org.zhibao.cases.casefile.RightView;
import org.zhibao.cases.intake.CaseIntake;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.cases.procedure.CaseBar;
import org.zhibao.kit.problem.Phrase;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.procedure.Wanted;
import org.zhibao.kit.scope.CallerScopes;
import org.zhibao.legaltime.Wording;

/** Offers cases, takes or returns them, and concludes; each side acts on its own cases only. */
@ApplicationScoped
class HandoverDesk {

    private static final Phrase CONCLUDED = new Wording("已了结", "concluded")::in;

    private final CaseHandovers handovers;
    private final CaseFiles cases;
    private final CaseProceedings proceedings;
    private final CaseIntake intake;
    private final Sides sides;
    private final CallerScopes scopes;
    private final ObjectMapper json;

    HandoverDesk(
            CaseHandovers handovers,
            CaseFiles cases,
            CaseProceedings proceedings,
            CaseIntake intake,
            Sides sides,
            CallerScopes scopes,
            ObjectMapper json) {
        this.handovers = handovers;
        this.cases = cases;
        this.proceedings = proceedings;
        this.intake = intake;
        this.sides = sides;
        this.scopes = scopes;
        this.json = json;
    }

    /** Offers a case: the act stands in its record, and bars a second offer until this one is concluded. */
    CaseHandover offer(UUID caseId, @Nullable String ifMatch, HandoverRequest request) {
        var file = cases.require(caseId);
        var toRegion = Sides.otherOffice(request.toRegion(), file.region(), "/toRegion");
        proceedings.advance(
                caseId,
                Wanted.of(ifMatch, CaseAct.HANDOVER_OFFER, request),
                offered -> offered.bar(CaseBar.HANDOVER_PENDING));
        var handover = new CaseHandover(file, toRegion, write(copy(file, toRegion)), request, sides.caller());
        handovers.persistAndFlush(handover);
        return handover;
    }

    /** Takes the case: registers one of the receiving office's own, with the same matter. */
    CaseHandover accept(UUID id, @Nullable String ifMatch, LocalDate on) {
        var handover = received(id, ifMatch, on);
        var taken = intake.register(receivedOn(on, read(handover))).file();
        handover.accept(on, sides.caller(), taken);
        handovers.flush();
        return handover;
    }

    /** Returns the offer. */
    CaseHandover giveBack(UUID id, @Nullable String ifMatch, ReturnRequest request) {
        var handover = received(id, ifMatch, request.occurredOn());
        handover.giveBack(request.occurredOn(), sides.caller(), request.reason());
        handovers.flush();
        return handover;
    }

    /** The sending office takes note: the case leaves where it was accepted, and goes on where it was returned. */
    CaseFile conclude(UUID caseId, @Nullable String ifMatch, ConclusionRequest request) {
        var file = cases.require(caseId);
        var handover = handovers
                .findByIdOptional(request.handoverId())
                .filter(it -> it.caseId().equals(caseId))
                .orElseThrow(() -> Problems.unprocessable("/handoverId", "handover-of-another-case"));
        if (handover.status() == CaseHandover.Status.OFFERED || handover.concluded()) {
            throw new ProblemException(409, "step-not-possible")
                    .with("status", handover.concluded() ? CONCLUDED : handover.status())
                    .extend("state", handover.status().name());
        }
        boolean accepted = handover.status() == CaseHandover.Status.ACCEPTED;
        if (accepted) {
            // The case leaves: what waited for the answer bars its transfer no longer.
            file.lift(CaseBar.HANDOVER_PENDING);
        }
        var act = accepted ? CaseAct.OTHER_TRANSFER : CaseAct.HANDOVER_RETURN;
        handover.conclude(request.occurredOn());
        var wanted = new Wanted(ifMatch, act, null, request.occurredOn(), handover.outcome(), request);
        return proceedings.perform(caseId, wanted, (concluded, transition) -> {
            concluded.lift(CaseBar.HANDOVER_PENDING);
            return concluded.advance(transition, wanted.occurredOn(), wanted.note());
        });
    }

    /** An offer with what the receiving office would register. */
    HandoverView whole(CaseHandover handover) {
        var offered = read(handover);
        var roles = scopes.current().roles();
        return handover.view(new OfferedCaseView(
                Informers.hiddenFrom(roles, offered.parties()).withheldInAny(offered.description()),
                offered.parties().stream()
                        .map(party -> PartyView.of(party, roles))
                        .toList(),
                offered.rights().stream().map(RightView::of).toList()));
    }

    private CaseHandover received(UUID id, @Nullable String ifMatch, LocalDate on) {
        var handover = handovers.require(id);
        sides.requireServes(handover.toRegion());
        sides.requirePossible(handover, ifMatch, on, CaseHandover.Status.OFFERED);
        return handover;
    }

    private static Received copy(CaseFile file, String toRegion) {
        return new Received(
                file.kind(),
                Channel.OTHER_REGION,
                toRegion,
                file.receivedOn(),
                file.title(),
                file.description(),
                null,
                file.number(),
                file.matterId(),
                file.origin(),
                true,
                file.parties(),
                file.rights());
    }

    private static Received receivedOn(LocalDate on, Received offered) {
        return new Received(
                offered.kind(),
                offered.channel(),
                offered.region(),
                on,
                offered.title(),
                offered.description(),
                offered.batchNumber(),
                offered.externalReference(),
                offered.matterId(),
                offered.origin(),
                offered.duplicateAcknowledged(),
                offered.parties(),
                offered.rights());
    }

    private String write(Received received) {
        try {
            return json.writeValueAsString(received);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A case is JSON", impossible);
        }
    }

    private Received read(CaseHandover handover) {
        try {
            return json.readValue(handover.content(), Received.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("What was offered was written here", impossible);
        }
    }
}
