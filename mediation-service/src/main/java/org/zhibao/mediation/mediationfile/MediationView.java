package org.zhibao.mediation.mediationfile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.money.Money;
import org.zhibao.kit.procedure.AllowedAct;
import org.zhibao.kit.procedure.Asker;
import org.zhibao.mediation.caselink.CaseStatus;
import org.zhibao.mediation.procedure.MediationKind;
import org.zhibao.mediation.procedure.MediationState;
import org.zhibao.mediation.procedure.Outcome;

/** A mediation as the API shows it. */
@Schema(name = "Mediation")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MediationView(
        UUID id,

        @Schema(description = "Registration number until acceptance, then the number of the mediation")
        String number,

        String registrationNumber,

        @Schema(description = "One identity for the same dispute across cases, mediations and pledges")
        UUID matterId,

        @Schema(description = "The case it was handed over from") @Nullable
        UUID caseId,

        @Schema(description = "What became of that case, as far as it was told and lies within the caller's scope")
        @Nullable
        CaseStatus caseStatus,

        MediationKind kind,
        MediationState state,

        @Schema(description = "GB/T 2260 code of the organisation's place", examples = "150102")
        String region,

        String title,
        @Nullable String externalReference,
        Money.@Nullable Json amountInDispute,
        List<String> mediators,
        LocalDate openedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate concludedOn,
        @Nullable Outcome outcome,
        Money.@Nullable Json agreedAmount,
        Conclusion.@Nullable Form form,

        @Schema(description = "The agreement decides ownership or validity of a right: no court confirms it")
        boolean settlesOwnership,

        List<PartyView> parties,
        List<RightView> rights,
        List<AllowedAct> allowedActs,
        @Schema(description = "Version for If-Match") long version) {

    /** Path of the collection. */
    public static final String PATH = "/api/v1/mediations";

    /** The mediation with what the caller may do with it now. */
    static MediationView of(MediationFile file, @Nullable CaseStatus caseStatus, Asker asker) {
        return new MediationView(
                file.id(),
                file.number(),
                file.registrationNumber(),
                file.matterId(),
                file.caseId(),
                caseStatus,
                file.kind(),
                file.state(),
                file.region(),
                file.title(),
                file.externalReference(),
                json(file.amountInDispute()),
                file.mediators(),
                file.openedOn(),
                file.acceptedOn(),
                file.concludedOn(),
                file.outcome(),
                json(file.agreedAmount()),
                file.form(),
                file.settlesOwnership(),
                file.parties().stream().map(PartyView::of).toList(),
                file.rights().stream().map(RightView::of).toList(),
                file.actsNow(asker, PATH + "/" + file.id()),
                file.version());
    }

    private static Money.@Nullable Json json(@Nullable Money money) {
        return money == null ? null : money.toJson();
    }
}
