package org.zhibao.cases.casefile;

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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.procedure.CaseBar;
import org.zhibao.cases.procedure.CaseState;
import org.zhibao.cases.procedure.Outcome;
import org.zhibao.events.cases.CaseAccepted;
import org.zhibao.events.cases.CaseAdvanced;
import org.zhibao.events.cases.CaseClosed;
import org.zhibao.events.cases.CaseDecided;
import org.zhibao.events.cases.CaseDeclined;
import org.zhibao.events.cases.CaseEvent;
import org.zhibao.events.cases.CaseMerged;
import org.zhibao.events.cases.CaseReceived;
import org.zhibao.events.cases.CaseReference;
import org.zhibao.events.cases.CriminalStageReached;
import org.zhibao.events.cases.DeadlineExtended;
import org.zhibao.events.cases.DecisionPublished;
import org.zhibao.events.cases.DocumentIssued;
import org.zhibao.events.cases.PublicationWithdrawn;
import org.zhibao.identifiers.money.Money;
import org.zhibao.kit.aggregate.Aggregate;
import org.zhibao.kit.aggregate.EventAmounts;
import org.zhibao.kit.procedure.Governed;
import org.zhibao.kit.procedure.Transition;
import org.zhibao.kit.procedure.TransitionTable;

/**
 * A case from its arrival to its archive. What may be done with it, its procedure's table says; each verb
 * here performs one act that was allowed and returns the fact to publish.
 */
@Entity
@Table(name = "case_file")
public class CaseFile extends Aggregate implements Governed<CaseState> {

    private static final Set<Outcome> ORDERING_NOTHING =
            EnumSet.of(Outcome.NO_PENALTY, Outcome.NOT_ESTABLISHED, Outcome.NOT_INFRINGING);

    @Column(nullable = false)
    private String number;

    @Column(name = "registration_number", nullable = false)
    private String registrationNumber;

    @Column(name = "matter_id", nullable = false)
    private UUID matterId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CaseKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CaseState state;

    @Column(nullable = false)
    private String title;

    private @Nullable String description;

    @Column(name = "batch_number")
    private @Nullable String batchNumber;

    @Column(name = "external_reference")
    private @Nullable String externalReference;

    private @Nullable Origin origin;

    @Column(name = "merged_into")
    private @Nullable UUID mergedInto;

    private @Nullable String officer;

    @Column(name = "received_on", nullable = false)
    private LocalDate receivedOn;

    @Column(name = "accepted_on")
    private @Nullable LocalDate acceptedOn;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable String result;

    @Column(name = "fine_fen")
    private @Nullable Long fineFen;

    @Column(name = "confiscated_fen")
    private @Nullable Long confiscatedFen;

    @Column(name = "fast_lane", nullable = false)
    private boolean fastLane;

    @Convert(converter = BarSetColumn.class)
    @Column(nullable = false)
    private Set<CaseBar> bars = EnumSet.noneOf(CaseBar.class);

    @ElementCollection
    @CollectionTable(name = "case_party", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    private List<Party> parties = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "case_right", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    private List<Right> rights = new ArrayList<>();

    protected CaseFile() {}

    /** A case that has just arrived. */
    public CaseFile(UUID id, String registrationNumber, Received received) {
        super(id, received.region(), received.occurredOn());
        this.number = registrationNumber;
        this.registrationNumber = registrationNumber;
        this.matterId = received.matterId() == null ? id : received.matterId();
        this.kind = received.kind();
        this.channel = received.channel();
        this.state = kind.procedure().table().initial();
        this.title = received.title();
        this.description = received.description();
        this.batchNumber = received.batchNumber();
        this.externalReference = received.externalReference();
        this.origin = received.origin();
        this.receivedOn = received.occurredOn();
        this.parties.addAll(received.parties());
        this.rights.addAll(received.rights());
    }

    @Override
    public TransitionTable<CaseState> procedure() {
        return kind.procedure().table();
    }

    @Override
    public Set<CaseBar> bars() {
        return withBars(now -> {
            if (!hasNamedInformer()) {
                now.add(CaseBar.NO_NAMED_INFORMER);
            }
            if (outcome != null && ORDERING_NOTHING.contains(outcome)) {
                now.add(CaseBar.NOTHING_ORDERED);
            }
        });
    }

    /** Whether somebody who gave a name informed the office, and is to be told whether a case is filed. */
    public boolean hasNamedInformer() {
        return parties.stream().anyMatch(Party::isNamedInformer);
    }

    /** Puts a fact on record that bars the acts whose rows name it. */
    public void bar(CaseBar fact) {
        bars = withBars(now -> now.add(fact));
    }

    /** Takes a fact off that barred acts. */
    public void lift(CaseBar fact) {
        bars = withBars(now -> now.remove(fact));
    }

    // A new set each time: the column's value is compared as a whole.
    private Set<CaseBar> withBars(Consumer<Set<CaseBar>> change) {
        var changed = EnumSet.noneOf(CaseBar.class);
        changed.addAll(bars);
        change.accept(changed);
        return changed;
    }

    /** Puts the case on the fast lane: its right holder stands on the protection list. */
    public void hasten() {
        fastLane = true;
    }

    /** The fact that the case arrived. */
    public CaseReceived receive() {
        return new CaseReceived(reference(), receivedOn, batchNumber);
    }

    /** Takes the case up under its number. */
    public CaseAccepted accept(
            Transition<CaseState> transition, String caseNumber, LocalDate on, @Nullable String handledBy) {
        move(transition);
        number = caseNumber;
        acceptedOn = on;
        officer = handledBy;
        return new CaseAccepted(reference(), on, batchNumber);
    }

    /** Does not take the case up. */
    public CaseDeclined decline(Transition<CaseState> transition, LocalDate on, @Nullable String reason) {
        move(transition);
        return new CaseDeclined(reference(), on, reason);
    }

    /** Performs an act that needs no verb of its own. */
    public CaseAdvanced advance(Transition<CaseState> transition, LocalDate on, @Nullable String note) {
        var before = state;
        move(transition);
        return new CaseAdvanced(reference(), on, transition.act().name(), before.name(), state.name(), note);
    }

    /** Performs an act whose fact has a record of its own. */
    public <E extends CaseEvent> E perform(Transition<CaseState> transition, Function<CaseReference, E> fact) {
        move(transition);
        return fact.apply(reference());
    }

    /** A fact that follows from what is on record, and is no act of anybody. */
    public <E extends CaseEvent> E tell(Function<CaseReference, E> fact) {
        return fact.apply(reference());
    }

    /** Decides the case. */
    public CaseDecided decide(Transition<CaseState> transition, LocalDate on, Decision decision) {
        move(transition);
        decidedOn = on;
        outcome = decision.outcome();
        fineFen = decision.fine() == null ? null : decision.fine().fen();
        confiscatedFen =
                decision.confiscated() == null ? null : decision.confiscated().fen();
        return new CaseDecided(
                reference(),
                on,
                decision.outcome().name(),
                EventAmounts.ofNullable(decision.fine()),
                EventAmounts.ofNullable(decision.confiscated()));
    }

    /** Records that a deadline was extended. */
    public DeadlineExtended extendDeadline(
            Transition<CaseState> transition, LocalDate on, String rule, String approverRole) {
        move(transition);
        return new DeadlineExtended(reference(), on, rule, approverRole);
    }

    /** Records that the criminal matter reached a stage. */
    public CriminalStageReached reachStage(
            Transition<CaseState> transition,
            LocalDate on,
            String stage,
            int persons,
            @Nullable String documentNumber) {
        move(transition);
        return new CriminalStageReached(reference(), on, stage, persons, documentNumber);
    }

    /** Puts the decision on public display. */
    public DecisionPublished publish(
            Transition<CaseState> transition,
            LocalDate on,
            UUID publication,
            String documentNumber,
            LocalDate displayedUntil) {
        move(transition);
        return new DecisionPublished(reference(), on, publication, documentNumber, displayedUntil);
    }

    /** Takes the decision off public display. */
    public PublicationWithdrawn withdrawPublication(
            Transition<CaseState> transition, LocalDate on, UUID publication, String reason) {
        move(transition);
        return new PublicationWithdrawn(reference(), on, publication, reason);
    }

    /** Records that a document was issued. */
    public DocumentIssued issueDocument(
            Transition<CaseState> transition, LocalDate on, UUID document, String form, String documentNumber) {
        move(transition);
        return new DocumentIssued(reference(), on, document, form, documentNumber);
    }

    /** Goes on as part of another case. */
    public CaseMerged merge(Transition<CaseState> transition, LocalDate on, CaseFile survivor, @Nullable String note) {
        move(transition);
        mergedInto = survivor.id();
        return new CaseMerged(reference(), on, survivor.id(), survivor.number(), note);
    }

    /** Closes the case. */
    public CaseClosed close(Transition<CaseState> transition, LocalDate on, String how, @Nullable String note) {
        move(transition);
        closedOn = on;
        result = how;
        return new CaseClosed(reference(), on, how, note);
    }

    private void move(Transition<CaseState> transition) {
        state = transition.after(state);
    }

    /** How events name the case. */
    public CaseReference reference() {
        return new CaseReference(id(), matterId, number, kind.name(), channel.name(), region());
    }

    public String number() {
        return number;
    }

    public boolean fastLane() {
        return fastLane;
    }

    public String registrationNumber() {
        return registrationNumber;
    }

    public UUID matterId() {
        return matterId;
    }

    public CaseKind kind() {
        return kind;
    }

    public Channel channel() {
        return channel;
    }

    @Override
    public CaseState state() {
        return state;
    }

    public String title() {
        return title;
    }

    public @Nullable String description() {
        return description;
    }

    public @Nullable String batchNumber() {
        return batchNumber;
    }

    public @Nullable String externalReference() {
        return externalReference;
    }

    public Origin origin() {
        return origin == null ? Origin.UNKNOWN : origin;
    }

    /** The case that this one was merged into. */
    public @Nullable UUID mergedInto() {
        return mergedInto;
    }

    public @Nullable String officer() {
        return officer;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public @Nullable LocalDate acceptedOn() {
        return acceptedOn;
    }

    public @Nullable LocalDate decidedOn() {
        return decidedOn;
    }

    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    public @Nullable Outcome outcome() {
        return outcome;
    }

    public @Nullable String result() {
        return result;
    }

    public @Nullable Money fine() {
        return fineFen == null ? null : Money.ofFen(fineFen);
    }

    public @Nullable Money confiscated() {
        return confiscatedFen == null ? null : Money.ofFen(confiscatedFen);
    }

    public List<Party> parties() {
        return List.copyOf(parties);
    }

    public List<Right> rights() {
        return List.copyOf(rights);
    }
}
