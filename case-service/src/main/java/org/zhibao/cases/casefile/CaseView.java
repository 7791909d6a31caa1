package org.zhibao.cases.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.procedure.CaseState;
import org.zhibao.cases.procedure.Outcome;
import org.zhibao.cases.procedure.Procedure;
import org.zhibao.identifiers.money.Money;
import org.zhibao.kit.procedure.AllowedAct;
import org.zhibao.kit.procedure.Asker;

/** A case as the API shows it. */
@Schema(name = "Case")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseView(
        UUID id,

        @Schema(description = "Registration number until acceptance, then the case number")
        String number,

        String registrationNumber,

        @Schema(description = "One identity for the same dispute across cases, mediations and pledges")
        UUID matterId,

        CaseKind kind,
        Procedure procedure,
        Channel channel,
        CaseState state,

        @Schema(description = "GB/T 2260 code of the handling office's place", examples = "150102")
        String region,

        @Schema(description = "举报人 stands in the place of an informer's name for roles that do not carry the case")
        String title,

        @Schema(description = "举报人 stands in the place of an informer's name for roles that do not carry the case")
        @Nullable
        String description,

        @Nullable String batchNumber,
        @Nullable String externalReference,

        @Schema(description = "Where the matter was found, and what its channel calls it") @Nullable
        OriginView origin,

        @Schema(description = "The case that this one was merged into") @Nullable
        UUID mergedInto,

        @Nullable String officer,
        LocalDate receivedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate closedOn,
        @Nullable Outcome outcome,
        @Nullable String result,
        Money.@Nullable Json fine,
        Money.@Nullable Json confiscated,

        @Schema(description = "The right holder stands on the list of protected enterprises")
        boolean fastLane,

        List<PartyView> parties,
        List<RightView> rights,
        List<AllowedAct> allowedActs,
        @Schema(description = "Version for If-Match") long version,

        @Schema(description = "In the answer to the registration: other cases that may be about the same matter")
        @Nullable
        List<PossibleDuplicate> possibleDuplicates) {

    /** Path of the collection. */
    public static final String PATH = "/api/v1/cases";

    /** The case with what the caller may do with it now. */
    static CaseView of(CaseFile file, Asker asker) {
        return of(file, asker, null);
    }

    /** The case that was just registered, with those that it is like. */
    static CaseView of(CaseFile file, Asker asker, @Nullable List<PossibleDuplicate> possibleDuplicates) {
        var informers = Informers.hiddenFrom(asker.roles(), file.parties());
        return new CaseView(
                file.id(),
                file.number(),
                file.registrationNumber(),
                file.matterId(),
                file.kind(),
                file.kind().procedure(),
                file.channel(),
                file.state(),
                file.region(),
                informers.withheldIn(file.title()),
                informers.withheldInAny(file.description()),
                file.batchNumber(),
                file.externalReference(),
                OriginView.of(file.origin()),
                file.mergedInto(),
                file.officer(),
                file.receivedOn(),
                file.acceptedOn(),
                file.decidedOn(),
                file.closedOn(),
                file.outcome(),
                file.result(),
                json(file.fine()),
                json(file.confiscated()),
                file.fastLane(),
                file.parties().stream()
                        .map(party -> PartyView.of(party, asker.roles()))
                        .toList(),
                file.rights().stream().map(RightView::of).toList(),
                file.actsNow(asker, PATH + "/" + file.id()),
                file.version(),
                possibleDuplicates);
    }

    private static Money.@Nullable Json json(@Nullable Money money) {
        return money == null ? null : money.toJson();
    }
}
