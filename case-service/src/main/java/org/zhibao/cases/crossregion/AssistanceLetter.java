package org.zhibao.cases.crossregion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.kit.vocabulary.Labelled;

/** 协查函: one office asks another to look into something for a case. */
@Entity
@Table(name = "assistance_letter")
public class AssistanceLetter extends BetweenOffices {

    @Column(name = "sent_on", nullable = false, updatable = false)
    private LocalDate sentOn;

    @Column(name = "sent_by", nullable = false, updatable = false)
    private String sentBy;

    @Column(name = "letter_number", updatable = false)
    private @Nullable String letterNumber;

    @Column(nullable = false, updatable = false)
    private String subject;

    @Column(nullable = false, updatable = false)
    private String questions;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Status status;

    @Column(name = "received_on")
    private @Nullable LocalDate receivedOn;

    @Column(name = "received_by")
    private @Nullable String receivedBy;

    @Column(name = "announced_due")
    private @Nullable LocalDate announcedDue;

    @Column(name = "announced_on")
    private @Nullable LocalDate announcedOn;

    @Column(name = "delay_reason")
    private @Nullable String delayReason;

    @Column(name = "answered_on")
    private @Nullable LocalDate answeredOn;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    private @Nullable String answer;

    @Column(name = "answer_number")
    private @Nullable String answerNumber;

    /** How far a letter is. */
    @Schema(name = "AssistanceStatus")
    public enum Status implements Labelled {
        SENT("已发出", "sent"),
        RECEIVED("已收到", "received"),
        ANSWERED("已答复", "answered");

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

    protected AssistanceLetter() {}

    AssistanceLetter(CaseFile file, String toRegion, AssistanceRequest request, String sender) {
        super(file, toRegion);
        this.sentOn = request.occurredOn();
        this.sentBy = sender;
        this.letterNumber = request.documentNumber();
        this.subject = request.subject();
        this.questions = request.questions();
        this.status = Status.SENT;
    }

    void receive(LocalDate on, String by) {
        status = Status.RECEIVED;
        receivedOn = on;
        receivedBy = by;
    }

    void announceDelay(LocalDate on, LocalDate due, String reason) {
        announcedOn = on;
        announcedDue = due;
        delayReason = reason;
    }

    void answer(LocalDate on, String by, String text, @Nullable String number) {
        status = Status.ANSWERED;
        answeredOn = on;
        answeredBy = by;
        answer = text;
        answerNumber = number;
    }

    @Override
    Status status() {
        return status;
    }

    @Override
    LocalDate lastStepOn() {
        return receivedOn == null ? sentOn : receivedOn;
    }

    Optional<LocalDate> receivedOn() {
        return Optional.ofNullable(receivedOn);
    }

    /** The day that the assisting office announced, when it needs longer. */
    Optional<LocalDate> announcedDue() {
        return Optional.ofNullable(announcedDue);
    }

    /** @param due last day of the answer; {@code null} until the letter is received */
    AssistanceView view(@Nullable LocalDate due, LocalDate today) {
        var end = answeredOn == null ? today : answeredOn;
        return new AssistanceView(
                id(),
                about(),
                status,
                sentOn,
                sentBy,
                letterNumber,
                subject,
                questions,
                receivedOn,
                receivedBy,
                due,
                due != null && end.isAfter(due),
                announcedOn,
                delayReason,
                answeredOn,
                answeredBy,
                answer,
                answerNumber,
                version());
    }
}
