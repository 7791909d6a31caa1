package org.zhibao.cases.crossregion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.kit.vocabulary.Labelled;

/**
 * 移送: a case offered to another office. Neither side reaches into the other's cases: the receiving office registers a case of
 * its own with the same matter, or returns the offer; the sending office then concludes, and its case leaves or stays.
 */
@Entity
@Table(name = "case_handover")
public class CaseHandover extends BetweenOffices {

    @Column(name = "matter_id", nullable = false, updatable = false)
    private UUID matterId;

    @Column(nullable = false, updatable = false)
    private String content;

    @Column(nullable = false, updatable = false)
    private String reason;

    @Column(name = "offered_on", nullable = false, updatable = false)
    private LocalDate offeredOn;

    @Column(name = "offered_by", nullable = false, updatable = false)
    private String offeredBy;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Status status;

    @Column(name = "answered_on")
    private @Nullable LocalDate answeredOn;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    @Column(name = "answer_reason")
    private @Nullable String answerReason;

    @Column(name = "accepted_case_id")
    private @Nullable UUID acceptedCaseId;

    @Column(name = "accepted_number")
    private @Nullable String acceptedNumber;

    @Column(name = "concluded_on")
    private @Nullable LocalDate concludedOn;

    /** How far an offer is. */
    @Schema(name = "HandoverStatus")
    public enum Status implements Labelled {
        OFFERED("待接收", "offered"),
        ACCEPTED("已接收", "accepted"),
        RETURNED("已退回", "returned");

        private final String chinese;
        private final String english;

        Status(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        @Override
        public String chinese() {
            return chinese;
        }

        @Override
        public String english() {
            return english;
        }
    }

    protected CaseHandover() {}

    /** @param content the case as the receiving office would register it, as JSON */
    CaseHandover(CaseFile file, String toRegion, String content, HandoverRequest request, String sender) {
        super(file, toRegion);
        this.matterId = file.matterId();
        this.content = content;
        this.reason = request.reason();
        this.offeredOn = request.occurredOn();
        this.offeredBy = sender;
        this.status = Status.OFFERED;
    }

    void accept(LocalDate on, String by, CaseFile taken) {
        status = Status.ACCEPTED;
        answeredOn = on;
        answeredBy = by;
        acceptedCaseId = taken.id();
        acceptedNumber = taken.number();
    }

    void giveBack(LocalDate on, String by, String why) {
        status = Status.RETURNED;
        answeredOn = on;
        answeredBy = by;
        answerReason = why;
    }

    void conclude(LocalDate on) {
        concludedOn = on;
    }

    @Override
    Status status() {
        return status;
    }

    @Override
    LocalDate lastStepOn() {
        return answeredOn == null ? offeredOn : answeredOn;
    }

    boolean concluded() {
        return concludedOn != null;
    }

    String content() {
        return content;
    }

    /** What the sending office notes when it concludes. */
    String outcome() {
        return status == Status.ACCEPTED ? String.valueOf(acceptedNumber) : String.valueOf(answerReason);
    }

    HandoverView view(@Nullable OfferedCaseView offered) {
        return new HandoverView(
                id(),
                about(),
                matterId,
                status,
                reason,
                offeredOn,
                offeredBy,
                offered,
                answeredOn,
                answeredBy,
                answerReason,
                acceptedCaseId,
                acceptedNumber,
                concludedOn,
                version());
    }
}
