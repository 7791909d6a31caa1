package org.zhibao.cases.crossregion;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.kit.vocabulary.Labelled;

/** Something that one office sent another about a case, and that the two of them take to its end step by step. */
@MappedSuperclass
abstract class BetweenOffices extends SharedMatter {

    @Column(name = "to_region", nullable = false, updatable = false)
    private String toRegion;

    protected BetweenOffices() {}

    BetweenOffices(CaseFile file, String toRegion) {
        super(file);
        this.toRegion = toRegion;
    }

    /** How far it is, as the constant of its own states. */
    abstract Labelled status();

    /** Day of the last step: the next one is not before it. */
    abstract LocalDate lastStepOn();

    String toRegion() {
        return toRegion;
    }

    AboutCaseView about() {
        return new AboutCaseView(caseId(), caseNumber(), caseKind(), caseTitle(), fromRegion(), toRegion);
    }
}
