package org.zhibao.cases.penalty;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseRecord;
import org.zhibao.cases.sanction.SanctionKind;
import org.zhibao.identifiers.money.Money;
import org.zhibao.kit.aggregate.FenColumn;

/**
 * 事先告知: what the party was told before the decision, and how it answered. A notice whose content is not on record (the
 * act was posted bare) counts as given, with everything in it open.
 */
@Entity
@Table(name = "penalty_notice")
public class PenaltyNotice extends CaseRecord {

    @Column(name = "given_on", nullable = false)
    private LocalDate givenOn;

    @Column(name = "answer_due", nullable = false)
    private LocalDate answerDue;

    @Column(nullable = false)
    private boolean specified;

    @Column(nullable = false)
    private List<String> sanctions = List.of();

    @Convert(converter = FenColumn.class)
    @Column(name = "fine_fen", nullable = false)
    private Money fine = Money.ZERO;

    @Convert(converter = FenColumn.class)
    @Column(name = "confiscated_fen", nullable = false)
    private Money confiscated = Money.ZERO;

    @Convert(converter = FenColumn.class)
    @Column(name = "goods_value_fen", nullable = false)
    private Money goodsValue = Money.ZERO;

    @Column(name = "answered_on")
    private @Nullable LocalDate answeredOn;

    @Column(name = "waived_on")
    private @Nullable LocalDate waivedOn;

    @Column(name = "hearing_requested_on")
    private @Nullable LocalDate hearingRequestedOn;

    @Column(name = "hearing_held_on")
    private @Nullable LocalDate hearingHeldOn;

    protected PenaltyNotice() {}

    PenaltyNotice(UUID caseId, LocalDate givenOn, LocalDate answerDue, @Nullable IntendedSanction intended) {
        super(caseId);
        this.givenOn = givenOn;
        this.answerDue = answerDue;
        this.specified = intended != null;
        if (intended != null) {
            sanctions = intended.kinds().stream().map(Enum::name).sorted().toList();
            fine = intended.fine();
            confiscated = intended.confiscated();
            goodsValue = intended.goodsValue();
        }
    }

    void answered(LocalDate on) {
        answeredOn = on;
    }

    void waived(LocalDate on) {
        waivedOn = on;
    }

    void hearingRequested(@Nullable LocalDate on) {
        hearingRequestedOn = on;
    }

    void hearingHeld(LocalDate on) {
        hearingHeldOn = on;
    }

    /** Whether the party has had its say by a day: it answered, waived, was heard, or its period is over (处罚程序规定 art. 57). */
    boolean hadItsSayBy(LocalDate day) {
        return answeredOn != null || waivedOn != null || hearingHeldOn != null || day.isAfter(answerDue);
    }

    /** What was intended; {@code null} when the content of the notice is not on record. */
    @Nullable
    IntendedSanction intended() {
        return specified ? new IntendedSanction(kinds(), fine, confiscated, goodsValue) : null;
    }

    private Set<SanctionKind> kinds() {
        var kinds = EnumSet.noneOf(SanctionKind.class);
        sanctions.forEach(name -> kinds.add(SanctionKind.valueOf(name)));
        return kinds;
    }

    LocalDate givenOn() {
        return givenOn;
    }

    LocalDate answerDue() {
        return answerDue;
    }

    @Nullable
    LocalDate answeredOn() {
        return answeredOn;
    }

    @Nullable
    LocalDate waivedOn() {
        return waivedOn;
    }

    @Nullable
    LocalDate hearingRequestedOn() {
        return hearingRequestedOn;
    }

    @Nullable
    LocalDate hearingHeldOn() {
        return hearingHeldOn;
    }
}
