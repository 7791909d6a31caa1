package org.zhibao.cases.court;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is kept of a suit beyond its acts. */
@Entity
@Table(name = "court_record")
class CourtRecord {

    @Id
    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "performance_until")
    private @Nullable LocalDate performanceUntil;

    protected CourtRecord() {}

    CourtRecord(UUID caseId) {
        this.caseId = caseId;
    }

    /** The judgment that is the last so far. */
    void judged(@Nullable LocalDate until) {
        performanceUntil = until;
    }

    @Nullable
    LocalDate performanceUntil() {
        return performanceUntil;
    }
}
