package org.zhibao.cases.registers;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhibao.events.Topics;
import org.zhibao.identifiers.party.UnifiedSocialCreditCode;
import org.zhibao.identifiers.region.RegionCode;
import org.zhibao.identifiers.region.Regions;
import org.zhibao.kit.aggregate.Act;
import org.zhibao.kit.aggregate.Acts;
import org.zhibao.kit.aggregate.Ids;
import org.zhibao.kit.http.ETags;
import org.zhibao.kit.http.Page;
import org.zhibao.kit.http.PageRequest;
import org.zhibao.kit.http.Pages;
import org.zhibao.kit.http.Representations;
import org.zhibao.kit.idempotency.Idempotent;
import org.zhibao.kit.problem.FieldChecks;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.scope.CallerScopes;
import org.zhibao.kit.search.Conditions;
import org.zhibao.kit.search.Listing;
import org.zhibao.kit.search.Lists;
import org.zhibao.kit.search.Order;

/** 重点企业保护名录: enterprises whose cases go on the fast lane. */
@Path(EnterpriseView.PATH)
@Tag(name = "Registers")
public class ProtectedEnterpriseResource {

    /** Index protected_enterprise_region. */
    private static final Listing<EnterpriseView> NEWEST_FIRST = new Listing<>(
            "protected_enterprise",
            EnterpriseView.SELECT,
            EnterpriseView::read,
            Order.descending(
                    "listedOn",
                    Order.Key.day("listed_on", EnterpriseView::listedOn),
                    Order.Key.id("id", EnterpriseView::id)));

    private final ProtectedEnterprises enterprises;
    private final Acts acts;
    private final CallerScopes scopes;
    private final Lists lists;
    private final EntityManager entityManager;

    ProtectedEnterpriseResource(
            ProtectedEnterprises enterprises,
            Acts acts,
            CallerScopes scopes,
            Lists lists,
            EntityManager entityManager) {
        this.enterprises = enterprises;
        this.acts = acts;
        this.scopes = scopes;
        this.lists = lists;
        this.entityManager = entityManager;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({"leader", "clerk"})
    @Operation(
            operationId = "listEnterprise",
            summary = "Put an enterprise on the list of protection",
            description = "Cases that arrive from now on with it as right holder carry fastLane=true.")
    @APIResponse(responseCode = "201", description = "Listed; Location and ETag name it")
    @APIResponse(responseCode = "403", description = "The region lies outside the caller's scope")
    @APIResponse(responseCode = "409", description = "It stands on the place's list already")
    @APIResponse(responseCode = "422", description = "The code, region or date breaks a rule")
    public RestResponse<EnterpriseView> add(@Valid @NotNull EnterpriseRequest request) {
        var checks = new FieldChecks();
        checks.read("/region", () -> Regions.standard().require(RegionCode.parse(request.region())));
        var code = checks.read("/identifier", () -> UnifiedSocialCreditCode.parse(request.identifier()));
        checks.finish();
        if (!scopes.current().covers(request.region(), "")) {
            throw new ProblemException(403, "outside-scope");
        }
        acts.requireNotInFuture(request.occurredOn(), "/occurredOn");
        var identifier = code.orElseThrow().value();
        if (enterprises.standing(List.of(identifier)).stream()
                .anyMatch(standing -> standing.region().equals(request.region()))) {
            throw new ProblemException(409, "already-exists");
        }
        var enterprise = new ProtectedEnterprise(
                Ids.next(),
                request.region(),
                request.name().strip(),
                identifier,
                request.occurredOn(),
                request.basis());
        record(enterprise, "ENTERPRISE_LISTED", request.occurredOn(), request);
        enterprises.persistAndFlush(enterprise);
        return Representations.created(EnterpriseView.PATH, enterprise, EnterpriseView.of(enterprise));
    }

    @POST
    @Path("/{id}/delisting")
    @Transactional
    @Idempotent
    @RolesAllowed({"leader", "clerk"})
    @Operation(
            operationId = "delistEnterprise",
            summary = "Take an enterprise off the list of protection",
            description = "From occurredOn on new cases of its rights are not put on the fast lane; cases that are "
                    + "on it stay. The entry is kept with the reason, and the enterprise may be listed anew.")
    @APIResponse(responseCode = "404", description = "There is no such entry")
    public RestResponse<EnterpriseView> delist(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull DelistingRequest request) {
        var enterprise = enterprises.require(id);
        ETags.requireMatch(ifMatch, enterprise);
        acts.requirePossible(request.occurredOn(), enterprise, "/occurredOn");
        if (!scopes.current().covers(enterprise.region(), "")) {
            throw new ProblemException(403, "outside-scope");
        }
        if (enterprise.delistedOn() != null) {
            throw new ProblemException(409, "enterprise-delisted");
        }
        enterprise.delist(request.occurredOn(), request.reason());
        record(enterprise, "ENTERPRISE_DELISTED", request.occurredOn(), request);
        entityManager.flush();
        return Representations.ok(enterprise, EnterpriseView.of(enterprise));
    }

    @GET
    @Transactional
    @RolesAllowed("**")
    @Operation(
            operationId = "listProtectedEnterprises",
            summary = "The enterprises on the lists of protection, newest first",
            description = "sort is -listedOn or listedOn. Follow Link rel=next, or pass next as cursor.")
    public RestResponse<Page<EnterpriseView>> list(
            @QueryParam("region")
                    @Parameter(description = "GB/T 2260 code of the office whose list it is; its subtree is meant")
                    @Nullable
                    String region,
            @QueryParam("identifier") @Parameter(description = "Unified social credit code, as a whole") @Nullable
                    String identifier,
            @QueryParam("q") @Parameter(description = "Part of the name") @Nullable String text,
            @QueryParam("current")
                    @Parameter(description = "false: those taken off the list as well")
                    @DefaultValue("true")
                    boolean current,
            @BeanParam PageRequest part) {
        var query = region + "|" + identifier + "|" + text + "|" + current;
        var conditions = new Conditions()
                .within("region", region)
                .equal("identifier", identifier)
                .containing(text, "name like ?");
        if (current) {
            conditions.add("delisted_on is null");
        }
        return Pages.respond(lists.page(NEWEST_FIRST, query, conditions, part));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed("**")
    @Operation(
            operationId = "readProtectedEnterprise",
            summary = "Read an entry of a list of protection",
            description = "Also one that was taken off; delistedOn then says since when. ETag is the version for "
                    + "If-Match.")
    @APIResponse(responseCode = "404", description = "There is no such entry")
    public RestResponse<EnterpriseView> read(UUID id) {
        var enterprise = enterprises.require(id);
        return Representations.ok(enterprise, EnterpriseView.of(enterprise));
    }

    private void record(ProtectedEnterprise enterprise, String act, LocalDate on, Object request) {
        acts.record(enterprise, Topics.CASES, new Act(act, on, request, List.of()));
    }
}
