package org.zhibao.events.cases;

import java.util.UUID;
import org.zhibao.events.DomainEvent;

/** A fact published by case-service on {@code zhibao.case.events}. */
public sealed interface CaseEvent extends DomainEvent
        permits CaseReceived,
                CaseAccepted,
                CaseDeclined,
                CaseAdvanced,
                CaseDecided,
                CaseMerged,
                CaseClosed,
                CriminalStageReached,
                DecisionPublished,
                PublicationWithdrawn,
                DocumentIssued,
                CriminalThresholdReached,
                EvidenceRecorded,
                DeadlineExtended,
                DeadlineWarned,
                DeadlineBreached {

    CaseReference caseFile();

    @Override
    default UUID aggregateId() {
        return caseFile().caseId();
    }

    @Override
    default String region() {
        return caseFile().region();
    }
}
