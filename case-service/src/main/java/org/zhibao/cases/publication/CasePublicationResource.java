package org.zhibao.cases.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.casefile.CaseFiles;
import org.zhibao.cases.casefile.CaseView;
import org.zhibao.cases.deadlines.LegalTime;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.cases.procedure.Procedure;
import org.zhibao.kit.problem.ProblemTexts;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.procedure.PerformedAct;
import org.zhibao.kit.procedure.Steps;
import org.zhibao.kit.time.OfficeClock;
import org.zhibao.legaltime.clock.DeadlineClock;

/** How the publication of a case's decision stands. */
@Path(CaseView.PATH + "/{id}")
@Tag(name = "Publication")
@RolesAllowed("**")
public class CasePublicationResource {

    private final CaseFiles cases;
    private final PublicationDrafts drafts;
    private final PublicationRules rules;
    private final Steps steps;
    private final LegalTime legalTime;
    private final OfficeClock clock;

    CasePublicationResource(
            CaseFiles cases,
            PublicationDrafts drafts,
            PublicationRules rules,
            Steps steps,
            LegalTime legalTime,
            OfficeClock clock) {
        this.cases = cases;
        this.drafts = drafts;
        this.rules = rules;
        this.steps = steps;
        this.legalTime = legalTime;
        this.clock = clock;
    }

    @GET
    @Path("/publication")
    @Transactional
    @Operation(
            operationId = "casePublication",
            summary = "The publication of a case's decision: abstract, review, display and its periods",
            description = "Both periods for publishing run side by side; confirmed=false marks what is not certain.")
    @APIResponse(responseCode = "404", description = "No such case within the caller's scope, or nothing was drafted")
    public CasePublicationView read(
            UUID id, @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String language) {
        var file = cases.require(id);
        var draft = drafts.of(id).orElseThrow(() -> Problems.notFound("公示信息/publication of", id));
        return new CasePublicationView(
                draft.id(),
                draft.status(),
                draft.content(),
                draft.content().missing(),
                draft.sanctions(),
                rules.of(file).map(rule -> rule.verification().name()).orElse("UNCONFIRMED"),
                draft.draftedBy(),
                draft.draftedOn(),
                draft.review().map(Review::by).orElse(null),
                draft.review().map(Review::on).orElse(null),
                draft.review().map(Review::note).orElse(null),
                draft.publishedOn(),
                draft.endedOn(),
                draft.otherProvince(),
                timers(file, draft, ProblemTexts.localeOf(language)));
    }

    private List<PublicationTimer> timers(CaseFile file, PublicationDraft draft, Locale locale) {
        var timers = new ArrayList<PublicationTimer>();
        var decidedOn = file.decidedOn();
        if (decidedOn != null && file.kind().procedure() == Procedure.PENALTY) {
            var firstPublishedOn = firstPublishedOn(file, decidedOn);
            if (draft.otherProvince() == null) {
                add(timers, "PUB-01", decidedOn, firstPublishedOn, locale);
            } else {
                add(timers, "PUB-02", decidedOn, draft.pushedOn(), locale);
                add(timers, "PUB-03", draft.pushedOn(), firstPublishedOn, locale);
            }
            add(timers, "PUB-07", decidedOn, firstPublishedOn, locale);
        }
        add(timers, "PUB-04", draft.annulledOn(), draft.endedOn(), locale);
        var publishedOn = draft.publishedOn();
        if (publishedOn != null) {
            var period = rules.periodOf(file, draft.sanctions(), draft.person(), publishedOn);
            add(timers, period, publishedOn, draft.endedOn(), locale);
        }
        return timers;
    }

    /** By the act, which is on record also of a display elsewhere; one that begins here later makes nothing late. */
    private @Nullable LocalDate firstPublishedOn(CaseFile file, LocalDate decidedOn) {
        return steps.performedOn(file.id(), file.procedure()).stream()
                .filter(step -> step.transition().act() == CaseAct.PUBLICATION)
                .map(PerformedAct::occurredOn)
                .filter(on -> !on.isBefore(decidedOn))
                .findFirst()
                .orElse(null);
    }

    private void add(
            List<PublicationTimer> timers,
            String rule,
            @Nullable LocalDate start,
            @Nullable LocalDate keptOn,
            Locale locale) {
        if (start != null) {
            legalTime
                    .rules()
                    .at(start)
                    .find(rule)
                    .ifPresent(found -> timers.add(PublicationTimer.of(
                            DeadlineClock.start(found, start, legalTime.calendar()), keptOn, clock.today(), locale)));
        }
    }
}
