package org.zhibao.cases.crossregion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseFiles;
import org.zhibao.identifiers.region.RegionCode;
import org.zhibao.identifiers.region.RegionGroup;
import org.zhibao.identifiers.region.Regions;
import org.zhibao.kit.http.ETags;
import org.zhibao.kit.http.Page;
import org.zhibao.kit.http.PageRequest;
import org.zhibao.kit.http.Representations;
import org.zhibao.kit.http.TableExports;
import org.zhibao.kit.idempotency.Idempotent;
import org.zhibao.kit.problem.Phrase;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.search.Conditions;
import org.zhibao.legaltime.Wording;

/** 联合办案: matters that the offices of a group of places handle together, such as 呼包鄂乌. */
@Path(JointHandlingView.PATH)
@Tag(name = "Across regions")
@RolesAllowed({"officer", "leader"})
@APIResponse(
        responseCode = "404",
        description = "No such case, or no joint handling that the caller's office takes part in")
@APIResponse(responseCode = "409", description = "It is closed, or the case is listed already")
@APIResponse(responseCode = "422", description = "The group, place or date breaks a rule")
public class JointHandlingResource {

    private static final Phrase CLOSED = new Wording("已结束", "ended")::in;

    private final JointHandlings handlings;
    private final JoinedCases joined;
    private final Sides sides;
    private final CaseFiles cases;
    private final Correspondence correspondence;
    private final Correspondence.Matters<JointHandling, JointHandlingView> matters;

    JointHandlingResource(
            JointHandlings handlings, JoinedCases joined, Sides sides, CaseFiles cases, Correspondence correspondence) {
        this.handlings = handlings;
        this.joined = joined;
        this.sides = sides;
        this.cases = cases;
        this.correspondence = correspondence;
        this.matters = new Correspondence.Matters<>("joint_handling", handlings, this::view);
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "listJointHandlings",
            summary = "Matters that the caller's office handles together with others, newest first",
            description =
                    "group=HU_BAO_E_WU narrows to 呼包鄂乌. Follow Link rel=next. sort is -id or id, which is the order of time. With Accept: "
                            + TableExports.NDJSON + " everything that the filters find is streamed.")
    public RestResponse<Page<JointHandlingView>> list(
            @QueryParam("group")
                    @Parameter(description = "Code of the group of regions that handle cases together")
                    @Nullable
                    String group,
            @BeanParam PageRequest part) {
        return correspondence.page(matters, String.valueOf(group), ofGroup(group), part);
    }

    @GET
    @Produces(TableExports.NDJSON + ";qs=0.3")
    @Operation(hidden = true)
    public StreamingOutput exportLines(
            @QueryParam("group") @Nullable String group, @QueryParam("sort") @Nullable String sort) {
        return correspondence.lines(matters, ofGroup(group), sort);
    }

    /** Index joint_handling_group. */
    private static Conditions ofGroup(@Nullable String group) {
        return new Conditions().equal("region_group", group);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "readJointHandling",
            summary = "A matter that several offices handle together",
            description = "For every office that takes part. cases are those that the others brought in, each with "
                    + "number, kind, title and place and no more: the case itself is read in its own office. "
                    + "ETag is the version of the joint handling.")
    public RestResponse<JointHandlingView> read(UUID id) {
        return ok(handlings.require(id));
    }

    @POST
    @Path("/{id}/cases")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "joinJointHandling",
            summary = "Bring a case of the caller's own into it",
            description = "The others see its number, kind and title.")
    @APIResponse(
            responseCode = "200",
            description = "The matter with the case; its own version is as before",
            headers = @Header(name = "ETag", ref = "ETag"))
    public RestResponse<JointHandlingView> join(UUID id, @Valid @NotNull JoinRequest request) {
        var handling = handlings.require(id);
        requireOpen(handling);
        sides.requireDate(request.occurredOn(), handling.openedOn());
        var file = cases.findByIdOptional(request.caseId())
                .orElseThrow(() -> Problems.unprocessable("/caseId", "merger-unknown"));
        requireMember(group(handling.view(List.of()).group()), file.region());
        if (handling.caseId().equals(file.id())
                || joined.findByIdOptional(new JoinedCase.Key(id, file.id())).isPresent()) {
            throw new ProblemException(409, "already-exists");
        }
        joined.persistAndFlush(new JoinedCase(id, file, request.occurredOn(), sides.caller()));
        return ok(handling);
    }

    @POST
    @Path("/{id}/closure")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "closeJointHandling",
            summary = "End it",
            description = "By the office that leads; the cases go on.")
    @APIResponse(responseCode = "403", description = "Another office leads")
    public RestResponse<JointHandlingView> close(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull StepRequest request) {
        var handling = handlings.require(id);
        sides.requireServes(handling.fromRegion());
        ETags.requireMatch(ifMatch, handling);
        requireOpen(handling);
        sides.requireDate(request.occurredOn(), handling.openedOn());
        handling.close(request.occurredOn());
        handlings.flush();
        return ok(handling);
    }

    private static void requireOpen(JointHandling handling) {
        if (!handling.isOpen()) {
            throw new ProblemException(409, "step-not-possible").with("status", CLOSED);
        }
    }

    static RegionGroup group(String key) {
        var known =
                Regions.standard().allGroups().stream().map(RegionGroup::key).sorted();
        return Regions.standard()
                .group(key)
                .orElseThrow(() -> Problems.unprocessable(
                        "/group", "group-unknown", Map.of("known", known.collect(Collectors.joining(", ")))));
    }

    static void requireMember(RegionGroup group, String region) {
        if (!group.contains(RegionCode.parse(region))) {
            throw Problems.unprocessable("", "region-not-in-group", Map.of("region", region, "group", group.nameZh()));
        }
    }

    private JointHandlingView view(JointHandling handling) {
        return handling.view(joined.of(handling.id()));
    }

    private RestResponse<JointHandlingView> ok(JointHandling handling) {
        return Representations.ok(handling, view(handling));
    }
}
