package org.zhibao.cases.measure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.money.Money;
import org.zhibao.kit.problem.FieldChecks;
import org.zhibao.kit.procedure.ActDetails;

/** An order on goods as it is put on record. */
@Schema(name = "MeasureRequest")
record MeasureRequest(
        @NotNull LocalDate occurredOn,

        @Schema(description = "Hour of the measure; an urgent one is to be approved within 24 hours of it") @Nullable
        OffsetDateTime takenAt,

        @NotNull MeasureKind kind,

        @NotBlank @Size(max = 100) @Schema(description = "Number of the paper; tells the order's deadlines from others")
        String documentNumber,

        @Schema(description = "Taken on the spot, to be approved afterwards (PEN-05)") @Nullable
        Boolean urgent,

        @Size(max = 100) @Schema(description = "Head who approved it before; an urgent one has none yet") @Nullable
        String approver,

        @NotNull @Size(max = 20) List<@NotBlank @Size(max = 100) String> officers,
        @NotBlank @Size(max = 300) String place,

        @NotBlank @Size(max = 200) @Schema(description = "Whose goods they are")
        String holder,

        @NotBlank @Size(max = 1000) String reason,
        @NotEmpty @Size(max = 500) List<@NotNull @Valid MeasureGoodsRequest> goods)
        implements ActDetails {
    @Override
    public String note() {
        return documentNumber;
    }

    private static final int FEWEST_OFFICERS = 2;

    MeasureRequest {
        officers = officers == null ? List.of() : List.copyOf(officers);
        goods = goods == null ? List.of() : List.copyOf(goods);
    }

    boolean isUrgent() {
        return Boolean.TRUE.equals(urgent);
    }

    /** @throws org.zhibao.kit.problem.ProblemException 422 naming every field that breaks a rule */
    MeasureRequest checked(ZoneId zone) {
        var checks = new FieldChecks();
        boolean approved = approver != null && !approver.isBlank();
        checks.require(
                officers.stream().map(String::strip).distinct().count() >= FEWEST_OFFICERS,
                "/officers",
                "two-officers");
        checks.require(
                kind == MeasureKind.SAMPLING || approved != isUrgent(),
                "/approver",
                isUrgent() ? "urgent-approved-later" : "approval-required");
        checks.require(
                takenAt == null || takenAt.atZoneSameInstant(zone).toLocalDate().equals(occurredOn),
                "/takenAt",
                "hour-of-another-day");
        IntStream.range(0, goods.size()).forEach(i -> {
            var value = goods.get(i).value();
            if (value != null) {
                var pointer = "/goods/" + i + "/value";
                checks.read(pointer, value::toMoney)
                        .filter(Money::isNegative)
                        .ifPresent(_ -> checks.require(false, pointer, "amount-negative"));
            }
        });
        checks.finish();
        return this;
    }
}
