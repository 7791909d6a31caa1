package org.zhibao.cases.crossregion;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A dispute of jurisdiction, as both offices and their superior see it. */
@Schema(name = "JurisdictionDispute")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DisputeView(
        UUID id,
        AboutCaseView about,

        @Schema(description = "GB/T 2260 code of the common superior, who designates when the offices do not agree")
        String superiorRegion,

        JurisdictionDispute.Status status,
        LocalDate aroseOn,
        String raisedBy,
        @Nullable String note,

        @Schema(description = "Last day to agree, or to ask for designation: PEN-02, 7 working days, 处罚程序规定第13条")
        @Nullable
        LocalDate consultationDue,

        @Nullable LocalDate referredOn,
        @Nullable LocalDate receivedOn,

        @Schema(
                description = "Last day to designate: PEN-03, 7 working days after the superior received the material,"
                        + " 处罚程序规定第16条; absent until then")
        @Nullable
        LocalDate designationDue,

        @Nullable LocalDate settledOn,
        @Nullable String settledBy,

        @Schema(description = "The office that is competent") @Nullable
        String competentRegion,

        @Schema(description = "Version for If-Match") long version) {

    static final String PATH = "/api/v1/jurisdiction-disputes";
}
