package org.zhibao.cases.registers;

import java.time.LocalDate;
import java.util.UUID;
import org.zhibao.cases.casefile.CaseKind;

/** A penalty that took effect and stands: served, not annulled, with no remedy pending. */
public record EffectiveDecision(UUID caseId, String number, CaseKind kind, String region, LocalDate decidedOn) {}
