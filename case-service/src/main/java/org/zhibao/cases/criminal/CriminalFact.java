package org.zhibao.cases.criminal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.zhibao.cases.casefile.CaseRecord;
import org.zhibao.cases.goods.Conduct;

/** A number that a threshold measures and the goods do not tell. Never changed: a later one takes its place. */
@Entity
@Table(name = "criminal_fact")
class CriminalFact extends CaseRecord {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Conduct conduct;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Yardstick yardstick;

    @Column(nullable = false)
    private BigDecimal value;

    @Column(nullable = false)
    private String source;

    @Column(name = "recorded_on", nullable = false)
    private LocalDate recordedOn;

    protected CriminalFact() {}

    CriminalFact(UUID caseId, CriminalFactRequest request) {
        super(caseId);
        this.conduct = request.conduct();
        this.yardstick = request.yardstick();
        this.value = request.value();
        this.source = request.source().strip();
        this.recordedOn = request.occurredOn();
    }

    Conduct conduct() {
        return conduct;
    }

    Yardstick yardstick() {
        return yardstick;
    }

    BigDecimal value() {
        return value;
    }

    CriminalFactView view() {
        return new CriminalFactView(conduct, yardstick, AssessmentView.plain(value), source, recordedOn);
    }
}
