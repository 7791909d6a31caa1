package org.zhibao.mediation.mediationfile;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhibao.events.mediation.MediationAdvanced;
import org.zhibao.events.mediation.MediationConcluded;
import org.zhibao.events.mediation.MediationOpened;
import org.zhibao.events.mediation.MediationReference;
import org.zhibao.identifiers.money.Money;
import org.zhibao.kit.aggregate.EventAmounts;
import org.zhibao.kit.aggregate.FenColumn;
import org.zhibao.kit.aggregate.Matter;
import org.zhibao.kit.procedure.Governed;
import org.zhibao.kit.procedure.Transition;
import org.zhibao.kit.procedure.TransitionTable;
import org.zhibao.mediation.procedure.MediationBar;
import org.zhibao.mediation.procedure.MediationKind;
import org.zhibao.mediation.procedure.MediationState;
import org.zhibao.mediation.procedure.Outcome;

/**
 * A mediation from the application to the performed agreement. What may be done with it, its kind's table says; each verb
 * here performs one act that was allowed and returns the fact to publish.
 */
@Entity
@Table(name = "mediation_file")
public class MediationFile extends Matter implements Governed<MediationState> {

    @Column(name = "registration_number", nullable = false)
    private String registrationNumber;

    @Column(name = "case_id")
    private @Nullable UUID caseId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MediationKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MediationState state;

    @Column(nullable = false)
    private String title;

    @Column(name = "external_reference")
    private @Nullable String externalReference;

    @Convert(converter = FenColumn.class)
    @Column(name = "disputed_fen")
    private @Nullable Money amountInDispute;

    @Column(name = "opened_on", nullable = false)
    private LocalDate openedOn;

    @Column(name = "accepted_on")
    private @Nullable LocalDate acceptedOn;

    @Column(name = "concluded_on")
    private @Nullable LocalDate concludedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    @Convert(converter = FenColumn.class)
    @Column(name = "agreed_fen")
    private @Nullable Money agreedAmount;

    @Enumerated(EnumType.STRING)
    private Conclusion.@Nullable Form form;

    @Column(name = "settles_ownership", nullable = false)
    private boolean settlesOwnership;

    @ElementCollection
    @CollectionTable(name = "mediation_party", joinColumns = @JoinColumn(name = "mediation_id"))
    @OrderColumn(name = "position")
    private List<Party> parties = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "mediation_right", joinColumns = @JoinColumn(name = "mediation_id"))
    @OrderColumn(name = "position")
    private List<Right> rights = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "mediation_mediator", joinColumns = @JoinColumn(name = "mediation_id"))
    @OrderColumn(name = "position")
    @Column(name = "name", nullable = false)
    private List<String> mediators = new ArrayList<>();

    protected MediationFile() {}

    /** A mediation that has just been applied for. */
    public MediationFile(UUID id, String registrationNumber, Opened opened) {
        super(id, opened.region(), opened.occurredOn(), registrationNumber, opened.matterId());
        this.registrationNumber = registrationNumber;
        this.caseId = opened.caseId();
        this.kind = opened.kind();
        this.state = kind.procedure().initial();
        this.title = opened.title();
        this.externalReference = opened.externalReference();
        this.amountInDispute = opened.amountInDispute();
        this.openedOn = opened.occurredOn();
        this.parties.addAll(opened.parties());
        this.rights.addAll(opened.rights());
    }

    @Override
    public TransitionTable<MediationState> procedure() {
        return kind.procedure();
    }

    @Override
    public Set<MediationBar> bars() {
        return settlesOwnership ? Set.of(MediationBar.OWNERSHIP_SETTLED) : Set.of();
    }

    /** The fact that the mediation was applied for. */
    public MediationOpened open() {
        return new MediationOpened(reference(), openedOn, EventAmounts.ofNullable(amountInDispute));
    }

    /** Takes the mediation up under its number. */
    public MediationAdvanced accept(Transition<MediationState> transition, String mediationNumber, LocalDate on) {
        renumber(mediationNumber);
        acceptedOn = on;
        return advance(transition, on, null);
    }

    /** Names who mediates, in place of whoever was named before. */
    public MediationAdvanced assign(Transition<MediationState> transition, LocalDate on, List<String> names) {
        mediators.clear();
        mediators.addAll(names);
        return advance(transition, on, null);
    }

    /** Performs an act that needs no verb of its own. */
    public MediationAdvanced advance(Transition<MediationState> transition, LocalDate on, @Nullable String note) {
        var before = state;
        state = transition.after(before);
        return new MediationAdvanced(reference(), on, transition.act().name(), before.name(), state.name(), note);
    }

    /** Ends the mediation. */
    public MediationConcluded conclude(Transition<MediationState> transition, LocalDate on, Conclusion conclusion) {
        state = transition.after(state);
        concludedOn = on;
        outcome = conclusion.outcome();
        agreedAmount = conclusion.agreedAmount();
        form = conclusion.form();
        settlesOwnership = conclusion.settlesOwnership();
        return new MediationConcluded(
                reference(), on, conclusion.outcome().name(), EventAmounts.ofNullable(conclusion.agreedAmount()));
    }

    private MediationReference reference() {
        return new MediationReference(id(), matterId(), number(), kind.name(), region(), caseId);
    }

    public String registrationNumber() {
        return registrationNumber;
    }

    public @Nullable UUID caseId() {
        return caseId;
    }

    public MediationKind kind() {
        return kind;
    }

    @Override
    public MediationState state() {
        return state;
    }

    public String title() {
        return title;
    }

    public @Nullable String externalReference() {
        return externalReference;
    }

    public @Nullable Money amountInDispute() {
        return amountInDispute;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public @Nullable LocalDate acceptedOn() {
        return acceptedOn;
    }

    public @Nullable LocalDate concludedOn() {
        return concludedOn;
    }

    public @Nullable Outcome outcome() {
        return outcome;
    }

    public @Nullable Money agreedAmount() {
        return agreedAmount;
    }

    public Conclusion.@Nullable Form form() {
        return form;
    }

    public boolean settlesOwnership() {
        return settlesOwnership;
    }

    public List<Party> parties() {
        return List.copyOf(parties);
    }

    public List<Right> rights() {
        return List.copyOf(rights);
    }

    public List<String> mediators() {
        return List.copyOf(mediators);
    }
}
