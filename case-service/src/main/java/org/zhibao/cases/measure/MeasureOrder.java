package org.zhibao.cases.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseRecord;
import org.zhibao.cases.deadlines.StartedClock;

/** An order on goods. It ends when all its goods are dealt with, or when the head does not approve it. */
@Entity
@Table(name = "measure_order")
class MeasureOrder extends CaseRecord {

    /** Rule of the approval of an urgent measure. */
    private static final String APPROVAL = "PEN-05";

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MeasureKind kind;

    @Column(name = "document_number", nullable = false)
    private String documentNumber;

    @Column(name = "taken_on", nullable = false)
    private LocalDate takenOn;

    @Column(name = "taken_at", nullable = false)
    private Instant takenAt;

    @Column(nullable = false)
    private boolean urgent;

    private @Nullable String approver;

    @Column(name = "approved_on")
    private @Nullable LocalDate approvedOn;

    private @Nullable Boolean approved;

    @Column(nullable = false)
    private List<String> officers;

    @Column(nullable = false)
    private String place;

    @Column(nullable = false)
    private String holder;

    @Column(nullable = false)
    private String reason;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    protected MeasureOrder() {}

    MeasureOrder(UUID id, UUID caseId, MeasureRequest request, Instant recordedAt) {
        super(id, caseId);
        this.kind = request.kind();
        this.documentNumber = request.documentNumber().strip();
        this.takenOn = request.occurredOn();
        this.takenAt =
                request.takenAt() == null ? recordedAt : request.takenAt().toInstant();
        this.urgent = request.isUrgent();
        this.approver = request.approver();
        this.approvedOn = request.isUrgent() ? null : request.occurredOn();
        this.approved = request.isUrgent() ? null : Boolean.TRUE;
        this.officers = List.copyOf(request.officers());
        this.place = request.place();
        this.holder = request.holder();
        this.reason = request.reason();
    }

    private MeasureOrder(
            UUID id, MeasureOrder preservation, DisposalRequest.Seizure seizure, LocalDate on, Instant recordedAt) {
        super(id, preservation.caseId());
        this.kind = MeasureKind.SEIZURE;
        this.documentNumber = seizure.documentNumber().strip();
        this.takenOn = on;
        this.takenAt = recordedAt;
        this.approver = seizure.approver();
        this.approvedOn = on;
        this.approved = Boolean.TRUE;
        this.officers = List.copyOf(preservation.officers);
        this.place = preservation.place;
        this.holder = preservation.holder;
        this.reason = preservation.reason;
    }

    /** The seizure that takes preserved goods on. */
    MeasureOrder followedBy(UUID seizureId, DisposalRequest.Seizure seizure, LocalDate on, Instant recordedAt) {
        return new MeasureOrder(seizureId, this, seizure, on, recordedAt);
    }

    MeasureKind kind() {
        return kind;
    }

    LocalDate takenOn() {
        return takenOn;
    }

    boolean isInForce() {
        return endedOn == null;
    }

    boolean awaitsApproval() {
        return urgent && approved == null && endedOn == null;
    }

    void decided(boolean yes, LocalDate on, String head) {
        approver = head;
        approvedOn = on;
        approved = yes;
        if (!yes) {
            endedOn = on;
        }
    }

    void end(LocalDate on) {
        endedOn = on;
    }

    /** The deadlines that run for this order and no other; its number tells them apart. */
    List<StartedClock> clocks() {
        var clocks = new ArrayList<StartedClock>();
        if (kind.deadline() != null) {
            clocks.add(new StartedClock(kind.deadline(), documentNumber, takenOn, takenAt, endedOn));
        }
        if (urgent && kind.deadline() != null) {
            clocks.add(new StartedClock(APPROVAL, documentNumber, takenOn, takenAt, approvedOn));
        }
        return clocks;
    }

    MeasureView view(MeasureView.Standing standing, List<MeasureGoodsView> goods) {
        return new MeasureView(
                id(),
                kind,
                documentNumber,
                standing,
                takenOn,
                urgent,
                approved,
                approver,
                approvedOn,
                List.copyOf(officers),
                place,
                holder,
                reason,
                endedOn,
                goods);
    }
}
