package org.zhibao.cases.criminal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
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
import org.zhibao.cases.goods.AmountsChanged;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.kit.idempotency.Idempotent;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.procedure.Wanted;

/** What the criminal law measures and no goods tell: losses, works, downloads, clicks, members, and earlier convictions. */
@Path(CaseView.PATH + "/{id}")
@Tag(name = "Criminal chain")
@RolesAllowed({"officer", "leader", "reviewer", "police-liaison", "court-liaison", "auditor"})
public class CriminalFactResource {

    private final CaseProceedings proceedings;
    private final CaseFiles cases;
    private final CriminalFacts facts;
    private final Convictions convictions;
    private final CriminalAssessor assessor;
    private final Event<AmountsChanged> changes;
    private final CaseAnswers answers;

    CriminalFactResource(
            CaseProceedings proceedings,
            CaseFiles cases,
            CriminalFacts facts,
            Convictions convictions,
            CriminalAssessor assessor,
            Event<AmountsChanged> changes,
            CaseAnswers answers) {
        this.proceedings = proceedings;
        this.cases = cases;
        this.facts = facts;
        this.convictions = convictions;
        this.assessor = assessor;
        this.changes = changes;
        this.answers = answers;
    }

    @GET
    @Path("/criminal-facts")
    @Transactional
    @Operation(
            operationId = "criminalFacts",
            summary = "Numbers put on record that thresholds measure, oldest first",
            description = "Of each conduct and yardstick the latest counts.")
    public List<CriminalFactView> facts(UUID id) {
        cases.require(id);
        return facts.of(id).stream().map(CriminalFact::view).toList();
    }

    @POST
    @Path("/criminal-facts")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "recordCriminalFact",
            summary = "Put a number on record that a threshold measures",
            description =
                    "When it reaches a threshold, the case is alerted (criminal-assessment). A number of copies is"
                            + " held beside that of the goods, and the greater one counts.")
    @APIResponse(responseCode = "409", description = "The case is closed")
    @APIResponse(responseCode = "422", description = "The conduct is not measured by it, or goods tell it")
    public RestResponse<CaseView> record(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull CriminalFactRequest request) {
        request.check(assessor.yardsticksOf(request.conduct(), request.occurredOn()));
        var wanted = new Wanted(ifMatch, CaseAct.CRIMINAL_FACT, null, request.occurredOn(), request.note(), request);
        return changed(
                proceedings.perform(id, wanted, (file, transition) -> {
                    facts.persistAndFlush(new CriminalFact(id, request));
                    return file.advance(transition, request.occurredOn(), request.note());
                }),
                request.occurredOn());
    }

    @GET
    @Path("/convictions")
    @Transactional
    @Operation(
            operationId = "convictions",
            summary = "Convictions of the parties that were put on record in the case",
            description = "Oldest first. sentencedOn is the day on which the judgment took effect: repeat offences "
                    + "of the criminal law are reckoned from it. court and documentNumber are those of the "
                    + "judgment.")
    public List<EarlierConviction> convictions(UUID id) {
        cases.require(id);
        return convictions.of(id);
    }

    @POST
    @Path("/convictions")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "recordConviction",
            summary = "Put a conviction of a party on record",
            description = "For two years it makes a further offence of the same kind a repetition, in every region.")
    @APIResponse(responseCode = "409", description = "It is on record, or the case is archived")
    @APIResponse(responseCode = "422", description = "No such party, one without a number, or another crime")
    public RestResponse<CaseView> record(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull ConvictionRequest request) {
        var wanted = new Wanted(ifMatch, CaseAct.CONVICTION, null, request.occurredOn(), request.note(), request);
        return changed(
                proceedings.perform(id, wanted, (file, transition) -> {
                    var identifier = checked(file, request);
                    if (convictions.has(id, identifier, request.documentNumber().strip())) {
                        throw new ProblemException(409, "conviction-on-record");
                    }
                    convictions.persistAndFlush(new Conviction(id, identifier, request));
                    return file.advance(transition, request.occurredOn(), request.note());
                }),
                request.occurredOn());
    }

    private static String checked(CaseFile file, ConvictionRequest request) {
        if (!Offence.isKnown(request.crime())) {
            throw Problems.unprocessable("/crime", "crime-unknown");
        }
        if (request.sentencedOn().isAfter(request.occurredOn())) {
            throw Problems.unprocessable("/sentencedOn", "sentenced-after-record");
        }
        if (request.party() >= file.parties().size()) {
            throw Problems.unprocessable("/party", "party-unknown");
        }
        var identifier = file.parties().get(request.party()).identifier();
        if (identifier == null) {
            throw Problems.unprocessable("/party", "party-without-number", Map.of("party", request.party()));
        }
        return identifier;
    }

    private RestResponse<CaseView> changed(CaseFile file, LocalDate on) {
        changes.fire(new AmountsChanged(file, on));
        return answers.ok(file);
    }
}
