package org.zhibao.cases.crossregion;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.casefile.CaseKind;
import org.zhibao.kit.aggregate.Ids;

/**
 * Something that one office sent another about a case. The other side does not see the case, but what was copied here when it
 * was sent; none of that changes afterwards, and the database would not let it.
 */
@MappedSuperclass
abstract class BetweenOffices {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;

    @Column(name = "from_region", nullable = false, updatable = false)
    private String fromRegion;

    @Column(name = "to_region", nullable = false, updatable = false)
    private String toRegion;

    @Column(name = "case_number", nullable = false, updatable = false)
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "case_kind", nullable = false, updatable = false)
    private CaseKind caseKind;

    @Column(name = "case_title", nullable = false, updatable = false)
    private String caseTitle;

    protected BetweenOffices() {}

    BetweenOffices(CaseFile file, String toRegion) {
        this.id = Ids.next();
        this.caseId = file.id();
        this.fromRegion = file.region();
        this.toRegion = toRegion;
        this.caseNumber = file.number();
        this.caseKind = file.kind();
        this.caseTitle = file.title();
    }

    /** How far it is, as the constant of its own states. */
    abstract Enum<?> status();

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID caseId() {
        return caseId;
    }

    String fromRegion() {
        return fromRegion;
    }

    String toRegion() {
        return toRegion;
    }

    AboutCaseView about() {
        return new AboutCaseView(caseId, caseNumber, caseKind, caseTitle, fromRegion, toRegion);
    }
}
