package org.zhibao.cases.penalty;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.sanction.SanctionKind;

/** What the penalty procedure keeps of a case: filing, investigators, grounds of review, terms of the decision, its execution. */
@Entity
@Table(name = "penalty_record")
public class PenaltyRecord {

    @Id
    @Column(name = "case_id")
    private UUID caseId;

    @Column(nullable = false)
    private List<String> investigators = List.of();

    @Column(name = "filing_conditions", nullable = false)
    private List<String> filingConditions = List.of();

    @Column(name = "refusal_grounds", nullable = false)
    private List<String> refusalGrounds = List.of();

    @Column(name = "infringed_from")
    private @Nullable LocalDate infringedFrom;

    @Column(name = "infringed_to")
    private @Nullable LocalDate infringedTo;

    @Column(name = "review_grounds", nullable = false)
    private List<String> reviewGrounds = List.of();

    @Enumerated(EnumType.STRING)
    private @Nullable Discretion discretion;

    @Column(name = "discretion_grounds", nullable = false)
    private List<String> discretionGrounds = List.of();

    @Column(nullable = false)
    private List<String> sanctions = List.of();

    @Enumerated(EnumType.STRING)
    @Column(name = "applied_law")
    private @Nullable AppliedLaw appliedLaw;

    @Column(name = "hearing_on")
    private @Nullable LocalDate hearingOn;

    @Column(name = "hearing_place")
    private @Nullable String hearingPlace;

    @Column(name = "hearing_notified_on")
    private @Nullable LocalDate hearingNotifiedOn;

    @Embedded
    private Execution execution = Execution.notBegun();

    protected PenaltyRecord() {}

    PenaltyRecord(UUID caseId) {
        this.caseId = caseId;
    }

    /** Keeps what the decision to file or not to file rests on. */
    void file(FilingTerms terms) {
        filingConditions = names(terms.conditions());
        refusalGrounds = names(terms.grounds());
        if (terms.investigators() != null) {
            assign(terms.investigators());
        }
        infringed(terms.infringedFrom(), terms.infringedTo());
    }

    void assign(Collection<String> names) {
        investigators = List.copyOf(new TreeSet<>(names));
    }

    void infringed(@Nullable LocalDate from, @Nullable LocalDate to) {
        infringedFrom = from == null ? infringedFrom : from;
        infringedTo = to == null ? infringedTo : to;
    }

    void needsReview(Set<ReviewGround> grounds) {
        var all = new TreeSet<>(reviewGrounds);
        all.addAll(names(grounds));
        reviewGrounds = List.copyOf(all);
    }

    void decided(PenaltyTerms terms) {
        discretion = terms.discretion();
        discretionGrounds = names(terms.grounds());
        sanctions = names(terms.sanctions());
        appliedLaw = terms.appliedLaw();
        infringed(terms.infringedFrom(), terms.infringedTo());
    }

    /** Keeps when and where the party will be heard, and when it was told. */
    void scheduleHearing(LocalDate heldOn, String place, LocalDate notifiedOn) {
        hearingOn = heldOn;
        hearingPlace = place;
        hearingNotifiedOn = notifiedOn;
    }

    private static List<String> names(@Nullable Collection<? extends Enum<?>> constants) {
        return constants == null
                ? List.of()
                : constants.stream().map(Enum::name).sorted().toList();
    }

    List<String> investigators() {
        return List.copyOf(investigators);
    }

    List<FilingCondition> filingConditions() {
        return filingConditions.stream().map(FilingCondition::valueOf).toList();
    }

    List<RefusalGround> refusalGrounds() {
        return refusalGrounds.stream().map(RefusalGround::valueOf).toList();
    }

    @Nullable
    LocalDate infringedFrom() {
        return infringedFrom;
    }

    @Nullable
    LocalDate infringedTo() {
        return infringedTo;
    }

    List<ReviewGround> reviewGrounds() {
        return reviewGrounds.stream().map(ReviewGround::valueOf).toList();
    }

    @Nullable
    Discretion discretion() {
        return discretion;
    }

    List<DiscretionGround> discretionGrounds() {
        return discretionGrounds.stream().map(DiscretionGround::valueOf).toList();
    }

    List<SanctionKind> sanctions() {
        return sanctions.stream().map(SanctionKind::valueOf).toList();
    }

    @Nullable
    AppliedLaw appliedLaw() {
        return appliedLaw;
    }

    @Nullable
    LocalDate hearingOn() {
        return hearingOn;
    }

    @Nullable
    String hearingPlace() {
        return hearingPlace;
    }

    @Nullable
    LocalDate hearingNotifiedOn() {
        return hearingNotifiedOn;
    }

    Execution execution() {
        return execution;
    }
}
