package org.zhibao.cases.adjudication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseRecord;

/** A request that somebody leave the case, and what the head of the office decided (令81 art. 5). */
@Entity
@Table(name = "adjudication_recusal")
public class Recusal extends CaseRecord {

    @Column(nullable = false)
    private String member;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RecusalGround ground;

    @Column(name = "requested_by")
    private @Nullable String requestedBy;

    @Column(name = "requested_on", nullable = false)
    private LocalDate requestedOn;

    @Column(name = "known_on")
    private @Nullable LocalDate knownOn;

    private @Nullable Boolean granted;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    private @Nullable String reason;

    protected Recusal() {}

    Recusal(UUID caseId, RecusalRequest request) {
        super(caseId);
        this.member = request.member();
        this.ground = request.ground();
        this.requestedBy = request.requestedBy();
        this.requestedOn = request.occurredOn();
        this.knownOn = request.knownOn();
    }

    void decide(RecusalDecisionRequest decision) {
        granted = decision.granted();
        decidedOn = decision.occurredOn();
        reason = decision.reason();
    }

    RecusalView view() {
        return new RecusalView(member, ground, requestedBy, requestedOn, knownOn, granted, decidedOn, reason);
    }
}
