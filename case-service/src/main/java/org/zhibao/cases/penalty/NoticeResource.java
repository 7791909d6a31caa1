package org.zhibao.cases.penalty;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseAnswers;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.casefile.CaseProceedings;
import org.zhibao.cases.casefile.CaseView;
import org.zhibao.cases.deadlines.LegalTime;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.cases.procedure.CaseBar;
import org.zhibao.kit.idempotency.Idempotent;
import org.zhibao.kit.problem.FieldChecks;
import org.zhibao.kit.procedure.Wanted;

/** 事先告知 and 听证: what the party is told before the decision, and its hearing. */
@Path(CaseView.PATH + "/{id}")
@Tag(name = "Penalties")
@RolesAllowed({"officer", "leader"})
@APIResponse(responseCode = "403", description = "Another role does this, or the caller investigated")
@APIResponse(responseCode = "409", description = "Not possible in the present state; lists the acts that are")
@APIResponse(responseCode = "422", description = "A rule refuses it; the article is named")
public class NoticeResource {

    private final CaseProceedings proceedings;
    private final PenaltyNotices notices;
    private final PenaltyRecords records;
    private final HearingRights rights;
    private final LegalTime legalTime;
    private final CaseAnswers answers;

    NoticeResource(
            CaseProceedings proceedings,
            PenaltyNotices notices,
            PenaltyRecords records,
            HearingRights rights,
            LegalTime legalTime,
            CaseAnswers answers) {
        this.proceedings = proceedings;
        this.notices = notices;
        this.records = records;
        this.rights = rights;
        this.legalTime = legalTime;
        this.answers = answers;
    }

    @POST
    @Path("/notice")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "noticePenalty",
            summary = "Tell the party what is intended",
            description =
                    "Answers whether the party may ask for a hearing, and by which thresholds. A later notice takes the place of an earlier one; a decision heavier than the notice is refused.")
    public RestResponse<NoticedCaseView> give(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull NoticeRequest request) {
        var intended = request.intended() == null ? null : request.intended().checked();
        var file = proceedings.advance(id, Wanted.of(ifMatch, CaseAct.NOTICE, request), aCase -> {
            var due = legalTime.lastDay("PEN-09", request.occurredOn()).orElse(request.occurredOn());
            var notice = new PenaltyNotice(id, request.occurredOn(), due, intended);
            if (aCase.bars().contains(CaseBar.HEARING_PENDING)) {
                // A hearing that was asked for is owed whatever is noticed next.
                notices.latest(id).ifPresent(before -> notice.hearingRequested(before.hearingRequestedOn()));
            }
            notices.persist(notice);
        });
        var notice = notices.latest(id).orElseThrow();
        return answers.ok(file, view -> new NoticedCaseView(view, NoticeView.of(notice, rights.of(file, notice))));
    }

    @POST
    @Path("/hearing-schedule")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "schedulePenaltyHearing",
            summary = "Tell the party when and where it will be heard",
            description = "Seven working days before the hearing (行政处罚法 art. 64). A later notice takes the place of"
                    + " an earlier one.")
    public RestResponse<CaseView> schedule(
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull HearingScheduleRequest request) {
        var wanted = new Wanted(ifMatch, CaseAct.HEARING_SCHEDULE, null, request.occurredOn(), request.note(), request);
        return answers.ok(proceedings.perform(id, wanted, (file, transition) -> {
            var checks = new FieldChecks();
            requireInTime(checks, "/occurredOn", request.occurredOn(), request.heldOn());
            checks.finish();
            records.open(id).scheduleHearing(request.heldOn(), request.place(), request.occurredOn());
            return file.advance(transition, request.occurredOn(), request.note());
        }));
    }

    @POST
    @Path("/hearing")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "hearParty",
            summary = "Record that a hearing was held",
            description = "After a hearing the decision needs legal review and the leaders' discussion.")
    public RestResponse<CaseView> hear(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull HearingRequest request) {
        return answers.ok(proceedings.advance(id, Wanted.of(ifMatch, CaseAct.HEARING, request), file -> {
            check(file, request);
            notices.latest(id).ifPresent(notice -> notice.hearingHeld(request.occurredOn()));
            records.open(id).needsReview(ReviewGround.afterHearing());
            file.lift(CaseBar.HEARING_PENDING);
            file.bar(CaseBar.LEGAL_REVIEW_PENDING);
            file.bar(CaseBar.DISCUSSION_PENDING);
        }));
    }

    private void check(CaseFile file, HearingRequest request) {
        var checks = new FieldChecks();
        var record = records.read(file.id());
        var presiding = request.presidedBy();
        checks.require(
                presiding == null || !record.investigators().contains(presiding),
                "/presidedBy",
                "presiding-investigated");
        var fixed = record.hearingOn();
        if (request.notifiedOn() != null) {
            requireInTime(checks, "/notifiedOn", request.notifiedOn(), request.occurredOn());
        } else if (fixed != null && request.occurredOn().isBefore(fixed)) {
            checks.refuse("/occurredOn", "hearing-before-its-day", Map.of("day", fixed));
        }
        // Whoever asked for a hearing is told of its day seven working days ahead (行政处罚法 art. 64).
        checks.require(
                request.notifiedOn() != null || fixed != null || !file.bars().contains(CaseBar.HEARING_PENDING),
                "/notifiedOn",
                "hearing-not-noticed");
        checks.finish();
    }

    private void requireInTime(FieldChecks checks, String pointer, LocalDate told, LocalDate heldOn) {
        legalTime
                .lastDay("PEN-10", heldOn)
                .filter(told::isAfter)
                .ifPresent(day -> checks.refuse(pointer, "hearing-notice-too-short", Map.of("day", day)));
    }
}
