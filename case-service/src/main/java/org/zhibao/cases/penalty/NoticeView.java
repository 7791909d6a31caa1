package org.zhibao.cases.penalty;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.sanction.SanctionKind;
import org.zhibao.identifiers.money.Money;

/** A notice as the API shows it. */
@Schema(name = "PenaltyNotice")
@JsonInclude(JsonInclude.Include.NON_NULL)
record NoticeView(
        LocalDate givenOn,

        @Schema(description = "Last day for a statement or a request for a hearing")
        LocalDate answerDue,

        @Schema(description = "Absent: the content is not on record") @Nullable
        Intended intended,

        @Nullable LocalDate answeredOn,
        @Nullable LocalDate waivedOn,
        @Nullable LocalDate hearingRequestedOn,
        @Nullable LocalDate hearingHeldOn,
        Hearing hearing) {

    /** What was intended. */
    @Schema(name = "NoticedSanction")
    record Intended(Set<SanctionKind> kinds, Money.Json fine, Money.Json confiscated, Money.Json goodsValue) {}

    /** Whether a hearing may be asked for. */
    @Schema(name = "HearingRight")
    record Hearing(boolean mayBeAsked, List<Threshold> thresholds) {}

    /** A threshold that was looked at. */
    @Schema(name = "HearingThreshold")
    record Threshold(
            HearingThreshold.Measure measure,
            boolean reached,
            Money.Json from,
            String zh,
            String en,
            String basis,

            @Schema(description = "false: not yet compared with the text of the rule")
            boolean confirmed) {

        static Threshold of(HearingRight.Reason reason) {
            return new Threshold(
                    reason.measure(),
                    reason.reached(),
                    reason.threshold().toJson(),
                    reason.wording().zh(),
                    reason.wording().en(),
                    reason.basis(),
                    reason.confirmed());
        }
    }

    static NoticeView of(PenaltyNotice notice, HearingRight right) {
        var intended = notice.intended();
        return new NoticeView(
                notice.givenOn(),
                notice.answerDue(),
                intended == null
                        ? null
                        : new Intended(
                                intended.kinds(),
                                intended.fine().toJson(),
                                intended.confiscated().toJson(),
                                intended.goodsValue().toJson()),
                notice.answeredOn(),
                notice.waivedOn(),
                notice.hearingRequestedOn(),
                notice.hearingHeldOn(),
                new Hearing(
                        right.mayBeAsked(),
                        right.reasons().stream().map(Threshold::of).toList()));
    }
}
