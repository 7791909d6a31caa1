package org.zhibao.cases.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseRecord;
import org.zhibao.cases.casefile.Informers;

/** A piece of evidence: what it is, how, where and by whom it was obtained, and who holds it. */
@Entity
@Table(name = "evidence_item")
class EvidenceItem extends CaseRecord {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private EvidenceKind kind;

    @Column(nullable = false)
    private String name;

    private @Nullable String description;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private EvidenceSource source;

    @Column(name = "obtained_on", nullable = false)
    private LocalDate obtainedOn;

    @Column(name = "obtained_at", nullable = false)
    private String obtainedAt;

    @Column(name = "obtained_from")
    private @Nullable String obtainedFrom;

    @Column(nullable = false)
    private List<String> officers;

    @Column(nullable = false)
    private String holder;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    protected EvidenceItem() {}

    EvidenceItem(UUID id, UUID caseId, EvidenceRequest request, String recordedBy, Instant recordedAt) {
        super(id, caseId);
        this.kind = request.kind();
        this.name = request.name().strip();
        this.description = request.description();
        this.source = request.source();
        this.obtainedOn = request.dayObtained();
        this.obtainedAt = request.obtainedAt().strip();
        this.obtainedFrom = request.obtainedFrom();
        this.officers = List.copyOf(request.officers());
        this.holder = request.firstHolder();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    EvidenceKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    String holder() {
        return holder;
    }

    /** Another person holds it now. */
    void handTo(String nextHolder) {
        holder = nextHolder;
    }

    /** @param informers who may not be named to the caller */
    EvidenceView view(EvidenceView.Parts parts, Informers informers) {
        return new EvidenceView(
                id(),
                kind,
                informers.withheldIn(name),
                informers.withheldInAny(description),
                source,
                obtainedOn,
                informers.withheldIn(obtainedAt),
                informers.withheldInAny(obtainedFrom),
                List.copyOf(officers),
                holder,
                recordedBy,
                recordedAt,
                parts.file(),
                parts.custody(),
                parts.deposits());
    }
}
