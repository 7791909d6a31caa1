package org.zhibao.cases.adjudication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseAnswers;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.casefile.CaseFiles;
import org.zhibao.cases.casefile.CaseProceedings;
import org.zhibao.cases.casefile.CaseView;
import org.zhibao.cases.deadlines.LegalTime;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.identifiers.right.IpRightType;
import org.zhibao.kit.idempotency.Idempotent;
import org.zhibao.kit.problem.FieldChecks;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.procedure.Wanted;

/** Oral hearings, cases heard together, and stays. */
@Path(CaseView.PATH + "/{id}")
@Tag(name = "Adjudications")
@RolesAllowed({"officer", "leader"})
@APIResponse(responseCode = "403", description = "Another role does this, or the caller was recused")
@APIResponse(responseCode = "409", description = "Not possible in the present state; lists the acts that are")
@APIResponse(responseCode = "422", description = "A rule refuses it; the article is named")
public class OralHearingResource {

    private static final String NOTICE = "ADJ-11";

    private final CaseProceedings proceedings;
    private final CaseFiles cases;
    private final AdjudicationRecords records;
    private final EarlierDecisions others;
    private final LegalTime legalTime;
    private final CaseAnswers answers;

    OralHearingResource(
            CaseProceedings proceedings,
            CaseFiles cases,
            AdjudicationRecords records,
            EarlierDecisions others,
            LegalTime legalTime,
            CaseAnswers answers) {
        this.proceedings = proceedings;
        this.cases = cases;
        this.records = records;
        this.others = others;
        this.legalTime = legalTime;
        this.answers = answers;
    }

    @POST
    @Path("/oral-hearing-schedule")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "scheduleOralHearing",
            summary = "Schedule the oral hearing",
            description = "The parties are told of day and place three working days before it is held (令81号 art. 26).")
    public RestResponse<CaseView> schedule(
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull HearingScheduleRequest request) {
        return answers.ok(proceedings.advance(id, Wanted.of(ifMatch, CaseAct.ORAL_HEARING_SCHEDULE, request), file -> {
            if (!request.heldOn().isAfter(request.occurredOn())) {
                throw Problems.unprocessable("/heldOn", "hearing-after-its-notice");
            }
            legalTime
                    .lastDay(NOTICE, request.heldOn())
                    .filter(request.occurredOn()::isAfter)
                    .ifPresent(day -> {
                        throw Problems.unprocessable("/heldOn", "oral-hearing-notice-too-short", Map.of("day", day));
                    });
            records.open(id).hearing().schedule(request.heldOn(), request.place(), request.occurredOn());
        }));
    }

    @POST
    @Path("/oral-hearing-minutes")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "keepMinutes",
            summary = "Keep the minutes of the oral hearing",
            description = "Who was there; with this the hearing has ended.")
    public RestResponse<CaseView> keepMinutes(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull HearingMinutesRequest request) {
        return answers.ok(proceedings.advance(id, Wanted.of(ifMatch, CaseAct.ORAL_HEARING_MINUTES, request), file -> {
            records.open(id).hearing().minutes(request.occurredOn(), request.present());
        }));
    }

    @POST
    @Path("/joint-hearing")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "joinCase",
            summary = "Hear the case together with another",
            description = "The same patent, or the same parties (令81号第21条).")
    public RestResponse<CaseView> join(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull JointHearingRequest request) {
        return answers.ok(proceedings.advance(id, Wanted.of(ifMatch, CaseAct.JOINT_HEARING, request), file -> {
            var other = cases.require(request.withCaseId());
            if (request.withCaseId().equals(id) || !others.mayBeJoined(file, other)) {
                throw Problems.unprocessable("/withCaseId", "cases-not-joinable");
            }
            records.open(id).join(request.withCaseId());
        }));
    }

    @POST
    @Path("/separation")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "separateCase",
            summary = "Handle the case apart again",
            description = "Undoes a joint hearing.")
    public RestResponse<CaseView> separate(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull JointHearingRequest request) {
        return answers.ok(proceedings.advance(id, Wanted.of(ifMatch, CaseAct.SEPARATION, request), file -> {
            if (!records.separate(id, request.withCaseId())) {
                throw Problems.unprocessable("/withCaseId", "cases-not-joined");
            }
        }));
    }

    @POST
    @Path("/stay")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "stayCase",
            summary = "Stay the proceedings",
            description = "On a ground of 令81号第28条; the clocks that know a stay stop.")
    public RestResponse<CaseView> stay(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull StayRequest request) {
        return answers.ok(proceedings.advance(id, Wanted.of(ifMatch, CaseAct.STAY, request), file -> {
            check(file, request);
            records.open(id).stayed(request.ground());
        }));
    }

    @POST
    @Path("/stay-refusal")
    @Transactional
    @Idempotent
    @Operation(operationId = "refuseStay", summary = "Refuse a stay", description = "On a ground of 令81号第29条.")
    public RestResponse<CaseView> refuseStay(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull StayRefusalRequest request) {
        return answers.ok(proceedings.advance(id, Wanted.of(ifMatch, CaseAct.STAY_REFUSAL, request), file -> {
            records.open(id).stayRefused(request.ground());
        }));
    }

    // An invention under invalidation need not stay the case (令81 art. 29).
    private static void check(CaseFile file, StayRequest request) {
        var checks = new FieldChecks();
        boolean knowsRights = !file.rights().isEmpty();
        boolean utilityOrDesign = file.rights().stream()
                .anyMatch(right ->
                        right.type() == IpRightType.PATENT_UTILITY_MODEL || right.type() == IpRightType.PATENT_DESIGN);
        checks.require(
                request.ground() != StayGround.INVALIDATION_ACCEPTED || !knowsRights || utilityOrDesign,
                "/ground",
                "stay-for-utility-or-design");
        checks.finish();
    }
}
