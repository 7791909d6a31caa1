package org.zhibao.pledge.pledgefile;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhibao.events.pledge.PledgeAdvanced;
import org.zhibao.events.pledge.PledgeCancelled;
import org.zhibao.events.pledge.PledgeReference;
import org.zhibao.events.pledge.PledgeRefused;
import org.zhibao.events.pledge.PledgeRegistered;
import org.zhibao.events.pledge.PledgeSubmitted;
import org.zhibao.identifiers.money.Money;
import org.zhibao.kit.aggregate.EventAmounts;
import org.zhibao.kit.aggregate.FenColumn;
import org.zhibao.kit.aggregate.Matter;
import org.zhibao.kit.procedure.Governed;
import org.zhibao.kit.procedure.Transition;
import org.zhibao.kit.procedure.TransitionTable;
import org.zhibao.pledge.procedure.PledgeState;
import org.zhibao.pledge.procedure.RightKind;

/**
 * A pledge of patents or marks from its submission to its end. It comes into being by registration (民法典 art. 444). Row-level
 * security binds it to the pledgor's region and to the pledgee.
 */
@Entity
@Table(name = "pledge")
public class Pledge extends Matter implements Governed<PledgeState> {

    @Enumerated(EnumType.STRING)
    @Column(name = "right_kind", nullable = false)
    private RightKind rightKind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PledgeState state;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "pledgor_name", nullable = false))
    @AttributeOverride(name = "identifier", column = @Column(name = "pledgor_identifier", nullable = false))
    private Holder pledgor;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "pledgee_name", nullable = false))
    @AttributeOverride(name = "identifier", column = @Column(name = "pledgee_identifier", nullable = false))
    private Holder pledgee;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "debtor_name"))
    @AttributeOverride(name = "identifier", column = @Column(name = "debtor_identifier"))
    private @Nullable Holder debtor;

    @Convert(converter = FenColumn.class)
    @Column(name = "claim_fen", nullable = false)
    private Money securedClaim;

    @Column(name = "debt_term_from", nullable = false)
    private LocalDate debtTermFrom;

    @Column(name = "debt_term_to", nullable = false)
    private LocalDate debtTermTo;

    @Column(name = "maximum_amount", nullable = false)
    private boolean maximumAmount;

    @Column(name = "contract_number")
    private @Nullable String contractNumber;

    @Column(name = "external_reference")
    private @Nullable String externalReference;

    @Column(name = "submitted_on", nullable = false)
    private LocalDate submittedOn;

    @Column(name = "registered_on")
    private @Nullable LocalDate registeredOn;

    @Column(name = "registration_number")
    private @Nullable String registrationNumber;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "cancellation_reason")
    private @Nullable CancellationReason cancellationReason;

    @ElementCollection
    @CollectionTable(name = "pledged_right", joinColumns = @JoinColumn(name = "pledge_id"))
    @OrderColumn(name = "position")
    private List<PledgedRight> rights = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "pledge_refusal_ground", joinColumns = @JoinColumn(name = "pledge_id"))
    @OrderColumn(name = "position")
    @Column(name = "ground", nullable = false)
    private List<String> refusalGrounds = new ArrayList<>();

    protected Pledge() {}

    /** A pledge that has just been submitted. */
    public Pledge(UUID id, String number, Submitted submitted) {
        super(id, submitted.region(), submitted.occurredOn(), number, submitted.matterId());
        this.rightKind = submitted.rightKind();
        this.channel = submitted.channel();
        this.state = rightKind.procedure().initial();
        this.pledgor = submitted.pledgor();
        this.pledgee = submitted.pledgee();
        this.debtor = submitted.debtor();
        this.securedClaim = submitted.securedClaim();
        this.debtTermFrom = submitted.debtTermFrom();
        this.debtTermTo = submitted.debtTermTo();
        this.maximumAmount = submitted.maximumAmount();
        this.contractNumber = submitted.contractNumber();
        this.externalReference = submitted.externalReference();
        this.submittedOn = submitted.occurredOn();
        this.rights.addAll(submitted.rights());
    }

    @Override
    public TransitionTable<PledgeState> procedure() {
        return rightKind.procedure();
    }

    /** The pledgee: a bank sees its own pledges only. */
    @Override
    public String organisation() {
        return pledgee.identifier();
    }

    /** The fact that the pledge was submitted. */
    public PledgeSubmitted submit() {
        return new PledgeSubmitted(reference(), submittedOn, rights.size(), EventAmounts.of(securedClaim));
    }

    /** Registers the pledge: from this day it exists. */
    public PledgeRegistered register(Transition<PledgeState> transition, LocalDate on, String registryNumber) {
        move(transition);
        registeredOn = on;
        registrationNumber = registryNumber;
        return new PledgeRegistered(reference(), on, registryNumber, rights.size(), EventAmounts.of(securedClaim));
    }

    /** Refuses the registration. */
    public PledgeRefused refuse(Transition<PledgeState> transition, LocalDate on, List<String> grounds) {
        move(transition);
        endedOn = on;
        refusalGrounds.addAll(grounds);
        return new PledgeRefused(reference(), on, List.copyOf(grounds));
    }

    /** Cancels the registration: the pledge ends on this day. */
    public PledgeCancelled cancel(Transition<PledgeState> transition, LocalDate on, CancellationReason reason) {
        move(transition);
        endedOn = on;
        cancellationReason = reason;
        return new PledgeCancelled(reference(), on, reason.name());
    }

    /** Performs an act that needs no verb of its own. */
    public PledgeAdvanced advance(Transition<PledgeState> transition, LocalDate on, @Nullable String note) {
        var before = state;
        move(transition);
        return new PledgeAdvanced(reference(), on, transition.act().name(), before.name(), state.name(), note);
    }

    private void move(Transition<PledgeState> transition) {
        state = transition.after(state);
    }

    private PledgeReference reference() {
        return new PledgeReference(id(), matterId(), number(), rightKind.name(), region());
    }

    @Override
    public PledgeState state() {
        return state;
    }

    public RightKind rightKind() {
        return rightKind;
    }

    public Channel channel() {
        return channel;
    }

    public Holder pledgor() {
        return pledgor;
    }

    public Holder pledgee() {
        return pledgee;
    }

    public @Nullable Holder debtor() {
        return debtor;
    }

    public Money securedClaim() {
        return securedClaim;
    }

    public LocalDate debtTermFrom() {
        return debtTermFrom;
    }

    public LocalDate debtTermTo() {
        return debtTermTo;
    }

    public boolean maximumAmount() {
        return maximumAmount;
    }

    public @Nullable String contractNumber() {
        return contractNumber;
    }

    public @Nullable String externalReference() {
        return externalReference;
    }

    public LocalDate submittedOn() {
        return submittedOn;
    }

    public @Nullable LocalDate registeredOn() {
        return registeredOn;
    }

    public @Nullable String registrationNumber() {
        return registrationNumber;
    }

    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    public @Nullable CancellationReason cancellationReason() {
        return cancellationReason;
    }

    public List<PledgedRight> rights() {
        return List.copyOf(rights);
    }

    public List<String> refusalGrounds() {
        return List.copyOf(refusalGrounds);
    }
}
