package org.zhibao.cases.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.zhibao.kit.aggregate.Ids;

/** What stands on record in a case, many of a kind: its id is its place in the order in which they were recorded. */
@MappedSuperclass
public abstract class CaseRecord {

    @Id
    private UUID id;

    @Column(name = "case_id", nullable = false)
    private UUID caseId;

    protected CaseRecord() {}

    protected CaseRecord(UUID caseId) {
        this(Ids.next(), caseId);
    }

    protected CaseRecord(UUID id, UUID caseId) {
        this.id = id;
        this.caseId = caseId;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }
}
