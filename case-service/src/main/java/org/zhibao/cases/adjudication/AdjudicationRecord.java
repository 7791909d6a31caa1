package org.zhibao.cases.adjudication;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the adjudication procedure keeps of a case. */
@Entity
@Table(name = "adjudication_record")
public class AdjudicationRecord {

    @Id
    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private @Nullable RequesterKind requester;

    @Column(name = "standing_proofs", nullable = false)
    private List<String> standingProofs = List.of();

    @Column(name = "standing_gaps", nullable = false)
    private List<String> standingGaps = List.of();

    @Column(name = "infringement_known_on")
    private @Nullable LocalDate infringementKnownOn;

    @Embedded
    private OralHearing hearing = OralHearing.none();

    @Enumerated(EnumType.STRING)
    @Column(name = "stay_ground")
    private @Nullable StayGround stayGround;

    @Enumerated(EnumType.STRING)
    @Column(name = "stay_refusal_ground")
    private @Nullable StayRefusalGround stayRefusalGround;

    @Enumerated(EnumType.STRING)
    @Column(name = "revocation_ground")
    private @Nullable RevocationGround revocationGround;

    @Column(nullable = false)
    private List<String> measures = List.of();

    @Column(nullable = false)
    private List<String> platforms = List.of();

    @Column(name = "earlier_case_id")
    private @Nullable UUID earlierCaseId;

    @Column(name = "earlier_judgment")
    private @Nullable String earlierJudgment;

    @Column(name = "mediation_id")
    private @Nullable UUID mediationId;

    private @Nullable String agreement;

    @ElementCollection
    @CollectionTable(name = "adjudication_panel_member", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    private List<PanelMember> members = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "adjudication_vote", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    private List<Vote> votes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "adjudication_joint_case", joinColumns = @JoinColumn(name = "case_id"))
    @Column(name = "joint_case_id")
    private Set<UUID> jointCases = new HashSet<>();

    protected AdjudicationRecord() {}

    AdjudicationRecord(UUID caseId) {
        this.caseId = caseId;
    }

    /** @param knownOn when the requester learned of the infringement; {@code null} leaves what is on record */
    void standing(
            RequesterKind kind,
            Collection<StandingGap> shown,
            Collection<StandingGap> missing,
            @Nullable LocalDate knownOn) {
        infringementKnownOn = knownOn == null ? infringementKnownOn : knownOn;
        requester = kind;
        standingProofs = names(shown);
        standingGaps = names(missing);
    }

    /** Seats a panel. */
    void seat(Panel panel) {
        members.clear();
        members.addAll(panel.members());
    }

    /** Takes votes; those of a panel that changed count no longer. */
    void vote(Deliberation deliberation) {
        votes.clear();
        votes.addAll(deliberation.votes());
    }

    void stayed(StayGround ground) {
        stayGround = ground;
    }

    void stayRefused(StayRefusalGround ground) {
        stayRefusalGround = ground;
    }

    void revoked(RevocationGround ground) {
        revocationGround = ground;
    }

    void decided(AdjudicationTerms terms) {
        measures = terms.measures() == null ? List.of() : names(terms.measures());
        platforms = terms.platforms() == null ? List.of() : List.copyOf(terms.platforms());
        earlierCaseId = terms.earlierCaseId();
        earlierJudgment = terms.earlierJudgment();
    }

    void agreed(@Nullable UUID mediation, @Nullable String documentNumber) {
        mediationId = mediation;
        agreement = documentNumber;
    }

    void join(UUID otherCase) {
        jointCases.add(otherCase);
    }

    boolean separate(UUID otherCase) {
        return jointCases.remove(otherCase);
    }

    private static List<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().toList();
    }

    Panel panel() {
        return new Panel(members);
    }

    Deliberation deliberation() {
        return new Deliberation(votes);
    }

    @Nullable
    LocalDate infringementKnownOn() {
        return infringementKnownOn;
    }

    OralHearing hearing() {
        return hearing;
    }

    /**
     * @param joinedTo cases whose records name this one: heard together is said of both, whichever was joined to the other
     */
    AdjudicationView view(List<Recusal> recusals, Collection<UUID> joinedTo) {
        return new AdjudicationView(
                requester,
                standingProofs.stream().map(StandingGap::valueOf).toList(),
                standingGaps.stream().map(StandingGap::valueOf).toList(),
                infringementKnownOn,
                members.stream()
                        .map(it -> new AdjudicationView.Member(it.name(), it.role(), it.recusedOn()))
                        .toList(),
                panel().complete(),
                recusals.stream().map(Recusal::view).toList(),
                hearing.view(),
                votes.stream()
                        .map(it -> new AdjudicationView.Opinion(it.member(), it.conclusion(), it.opinion()))
                        .toList(),
                deliberation().majority().orElse(null),
                stayGround,
                stayRefusalGround,
                revocationGround,
                measures.stream().map(StopMeasure::valueOf).toList(),
                List.copyOf(platforms),
                earlierCaseId,
                earlierJudgment,
                mediationId,
                agreement,
                Stream.concat(jointCases.stream(), joinedTo.stream()).collect(Collectors.toUnmodifiableSet()));
    }
}
