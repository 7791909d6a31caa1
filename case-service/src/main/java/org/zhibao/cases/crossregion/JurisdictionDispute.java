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

/** 管辖争议: two offices disagree on which of them is competent; they agree, or their common superior designates one. */
@Entity
@Table(name = "jurisdiction_dispute")
public class JurisdictionDispute extends BetweenOffices {

    @Column(name = "superior_region", nullable = false, updatable = false)
    private String superiorRegion;

    @Column(name = "arose_on", nullable = false, updatable = false)
    private LocalDate aroseOn;

    @Column(name = "raised_by", nullable = false, updatable = false)
    private String raisedBy;

    @Column(updatable = false)
    private @Nullable String note;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Status status;

    @Column(name = "referred_on")
    private @Nullable LocalDate referredOn;

    @Column(name = "received_on")
    private @Nullable LocalDate receivedOn;

    @Column(name = "settled_on")
    private @Nullable LocalDate settledOn;

    @Column(name = "settled_by")
    private @Nullable String settledBy;

    @Column(name = "competent_region")
    private @Nullable String competentRegion;

    /** How far a dispute is. */
    @Schema(name = "DisputeStatus")
    public enum Status implements Labelled {
        CONSULTING("协商中", "consulting"),
        AGREED("已协商一致", "agreed"),
        REFERRED("已报请指定", "referred"),
        RECEIVED("上级已收到", "received by the superior"),
        DESIGNATED("已指定", "designated");

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

    protected JurisdictionDispute() {}

    JurisdictionDispute(CaseFile file, String otherRegion, String superior, DisputeRequest request, String raisedBy) {
        super(file, otherRegion);
        this.superiorRegion = superior;
        this.aroseOn = request.occurredOn();
        this.raisedBy = raisedBy;
        this.note = request.note();
        this.status = Status.CONSULTING;
    }

    void agree(LocalDate on, String by, String region) {
        settle(Status.AGREED, on, by, region);
    }

    void refer(LocalDate on) {
        status = Status.REFERRED;
        referredOn = on;
    }

    void receive(LocalDate on) {
        status = Status.RECEIVED;
        receivedOn = on;
    }

    void designate(LocalDate on, String by, String region) {
        settle(Status.DESIGNATED, on, by, region);
    }

    private void settle(Status how, LocalDate on, String by, String region) {
        status = how;
        settledOn = on;
        settledBy = by;
        competentRegion = region;
    }

    @Override
    Status status() {
        return status;
    }

    String superiorRegion() {
        return superiorRegion;
    }

    LocalDate aroseOn() {
        return aroseOn;
    }

    Optional<LocalDate> receivedOn() {
        return Optional.ofNullable(receivedOn);
    }

    @Override
    LocalDate lastStepOn() {
        return receivedOn != null ? receivedOn : referredOn != null ? referredOn : aroseOn;
    }

    DisputeView view(@Nullable LocalDate consultationDue, @Nullable LocalDate designationDue) {
        return new DisputeView(
                id(),
                about(),
                superiorRegion,
                status,
                aroseOn,
                raisedBy,
                note,
                consultationDue,
                referredOn,
                receivedOn,
                designationDue,
                settledOn,
                settledBy,
                competentRegion,
                version());
    }
}
