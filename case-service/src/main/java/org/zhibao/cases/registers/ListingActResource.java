package org.zhibao.cases.registers;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseAnswers;
import org.zhibao.cases.casefile.CaseProceedings;
import org.zhibao.cases.casefile.CaseView;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.kit.idempotency.Idempotent;
import org.zhibao.kit.procedure.ActRequest;
import org.zhibao.kit.procedure.Wanted;

/** The acts by which a party comes on the list of serious violations, and leaves it. */
@Path(CaseView.PATH + "/{id}")
@Tag(name = "Registers")
@RolesAllowed({"officer", "leader"})
@APIResponse(responseCode = "409", description = "Not possible as the case or its entry stands")
@APIResponse(responseCode = "422", description = "A rule of the list refuses it")
public class ListingActResource {

    private final CaseProceedings proceedings;
    private final CaseAnswers answers;
    private final Listings listings;

    ListingActResource(CaseProceedings proceedings, CaseAnswers answers, Listings listings) {
        this.proceedings = proceedings;
        this.answers = answers;
        this.listings = listings;
    }

    @POST
    @Path("/listing-notice")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "noticeListing",
            summary = "Tell a party that it shall be listed for a serious violation",
            description = "The criterion is tested on the decisions that took effect and stand.")
    public RestResponse<CaseView> notice(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull ListingNoticeRequest request) {
        return answers.ok(proceedings.advance(
                id, Wanted.of(ifMatch, CaseAct.LISTING_NOTICE, request), file -> listings.notice(file, request)));
    }

    @POST
    @Path("/listing-statement")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "stateOnListing",
            summary = "Record the party's statement on the listing",
            description = "The statement of the party who was told that it shall be listed, with its day. Until it "
                    + "has come, or its period has run out, the listing is not decided (严重违法失信名单管理办法第13条).")
    public RestResponse<CaseView> state(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull ActRequest request) {
        return answers.ok(proceedings.advance(
                id,
                Wanted.of(ifMatch, CaseAct.LISTING_STATEMENT, request),
                file -> listings.state(file, request.occurredOn())));
    }

    @POST
    @Path("/listing")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "decideListing",
            summary = "Put a party on the list of serious violations, or not",
            description = "listed=true puts the party on the list from occurredOn on; listed=false follows the "
                    + "statement and needs a reason. Refused while the party may still make its statement.")
    public RestResponse<CaseView> decide(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull ListingRequest request) {
        return answers.ok(proceedings.advance(
                id, Wanted.of(ifMatch, CaseAct.LISTING, request), file -> listings.decide(file, request)));
    }

    @POST
    @Path("/listing-appeal")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "appealListing",
            summary = "Record that the party turns against the listing or asks for repair",
            description = "way says how: OBJECTION and REPAIR before the office, RECONSIDERATION or SUIT elsewhere. "
                    + "The entry stays on the list; what came of it is told by the act listing-removal.")
    public RestResponse<CaseView> appeal(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull ListingAppealRequest request) {
        return answers.ok(proceedings.advance(
                id, Wanted.of(ifMatch, CaseAct.LISTING_APPEAL, request), file -> listings.appeal(file, request)));
    }

    @POST
    @Path("/listing-removal")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "removeListing",
            summary = "Take a party off the list of serious violations",
            description = "ground is a code: EXPIRED, REPAIRED, APPEAL_UPHELD or DECISION_ANNULLED. Where the "
                    + "ground has a least time on the list, an earlier day is refused with the first possible "
                    + "one.")
    public RestResponse<CaseView> remove(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull ListingRemovalRequest request) {
        return answers.ok(proceedings.advance(
                id, Wanted.of(ifMatch, CaseAct.LISTING_REMOVAL, request), file -> listings.remove(file, request)));
    }

    @GET
    @Path("/listing")
    @Transactional
    @RolesAllowed("**")
    @Operation(
            operationId = "caseListing",
            summary = "The listing for a serious violation that derives from a case",
            description = "The entry from the notice on, whatever its status; dates are those of its acts and "
                    + "absent until done. 404 when the case has none.")
    public SeriousViolationView read(UUID id) {
        return listings.of(id);
    }
}
