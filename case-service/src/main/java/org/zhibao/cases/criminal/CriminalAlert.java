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

/** The fact that an amount of a case reached a threshold. It stays, even when goods are struck later. */
@Entity
@Table(name = "criminal_alert")
class CriminalAlert extends CaseRecord {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Conduct conduct;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Threshold.Degree degree;

    @Column(nullable = false)
    private String crime;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Yardstick yardstick;

    @Column(nullable = false)
    private BigDecimal value;

    @Column(nullable = false)
    private BigDecimal minimum;

    @Column(name = "legal_basis", nullable = false)
    private String legalBasis;

    @Column(name = "occurred_on", nullable = false)
    private LocalDate occurredOn;

    protected CriminalAlert() {}

    CriminalAlert(UUID id, UUID caseId, Threshold threshold, BigDecimal value, LocalDate occurredOn) {
        super(id, caseId);
        this.conduct = threshold.conduct();
        this.degree = threshold.degree();
        this.crime = threshold.crime();
        this.yardstick = threshold.yardstick();
        this.value = value;
        this.minimum = threshold.minimum();
        this.legalBasis = threshold.legalBasis();
        this.occurredOn = occurredOn;
    }

    AlertView view() {
        return new AlertView(
                conduct,
                degree,
                crime,
                yardstick,
                AssessmentView.plain(value),
                AssessmentView.plain(minimum),
                legalBasis,
                occurredOn);
    }
}
