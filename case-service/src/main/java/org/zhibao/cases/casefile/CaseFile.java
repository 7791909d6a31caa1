package org.zhibao.cases.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.EnumSet;
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
import org.zhibao.identifiers.money.Money;
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
public class CaseFile extends ReceivedCase implements Governed<CaseState> {

    private static final Set<Outcome> ORDERING_NOTHING =
            EnumSet.of(Outcome.NO_PENALTY, Outcome.NOT_ESTABLISHED, Outcome.NOT_INFRINGING);

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CaseState state;

    @Column(name = "merged_into")
    private @Nullable UUID mergedInto;

    private @Nullable String officer;

    @Column(name = "accepted_on")
    private @Nullable LocalDate acceptedOn;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    private @Nullable Decision decision;

    private @Nullable String result;

    @Column(name = "fast_lane", nullable = false)
    private boolean fastLane;

    @Convert(converter = BarSetColumn.class)
    @Column(nullable = false)
    private Set<CaseBar> bars = EnumSet.noneOf(CaseBar.class);

    protected CaseFile() {}

    /** A case that has just arrived. */
    public CaseFile(UUID id, String registrationNumber, Received received) {
        super(id, registrationNumber, received);
        this.state = received.kind().procedure().table().initial();
    }

    @Override
    public TransitionTable<CaseState> procedure() {
        return kind().procedure().table();
    }

    @Override
    public Set<CaseBar> bars() {
        return withBars(now -> {
            if (!hasNamedInformer()) {
                now.add(CaseBar.NO_NAMED_INFORMER);
            }
            if (decision != null && ORDERING_NOTHING.contains(decision.outcome())) {
                now.add(CaseBar.NOTHING_ORDERED);
            }
            if (now.contains(CaseBar.REMEDY_PENDING)) {
                now.add(CaseBar.REMEDY_OPEN);
            }
        });
    }

    /** Puts a fact on record that bars the acts whose rows name it. */
    public void bar(CaseBar fact) {
        bars = withBars(now -> now.add(fact));
    }

    /** Takes a fact off that barred acts. */
    public void lift(CaseBar fact) {
        bars = withBars(now -> now.remove(fact));
    }

    /** Notes what a reviewing authority said of the decision: its last word counts. */
    public void found(RemedyResult result) {
        if (result.annuls()) {
            bar(CaseBar.DECISION_ANNULLED);
        } else {
            lift(CaseBar.DECISION_ANNULLED);
        }
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
        return new CaseReceived(reference(), receivedOn(), batchNumber());
    }

    /** Takes the case up under its number. */
    public CaseAccepted accept(
            Transition<CaseState> transition, String caseNumber, LocalDate on, @Nullable String handledBy) {
        move(transition);
        renumber(caseNumber);
        acceptedOn = on;
        officer = handledBy;
        return new CaseAccepted(reference(), on, batchNumber());
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
    public CaseDecided decide(Transition<CaseState> transition, LocalDate on, Decision made) {
        move(transition);
        decidedOn = on;
        decision = made;
        return new CaseDecided(
                reference(),
                on,
                made.outcome().name(),
                EventAmounts.ofNullable(made.fine()),
                EventAmounts.ofNullable(made.confiscated()));
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
        return new CaseReference(
                id(), matterId(), number(), kind().name(), channel().name(), region());
    }

    public boolean fastLane() {
        return fastLane;
    }

    @Override
    public CaseState state() {
        return state;
    }

    /** The case that this one was merged into. */
    public @Nullable UUID mergedInto() {
        return mergedInto;
    }

    public @Nullable String officer() {
        return officer;
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
        return decision == null ? null : decision.outcome();
    }

    public @Nullable String result() {
        return result;
    }

    public @Nullable Money fine() {
        return decision == null ? null : decision.fine();
    }

    public @Nullable Money confiscated() {
        return decision == null ? null : decision.confiscated();
    }
}
