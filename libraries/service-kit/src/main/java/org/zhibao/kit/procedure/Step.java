package org.zhibao.kit.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.aggregate.Aggregate;
import org.zhibao.kit.aggregate.Ids;

/** An act that was performed: a row of an aggregate's history. Never changed. */
@Entity
@Table(name = "procedural_step")
public class Step {

    @Id
    private UUID id;

    @Column(name = "aggregate_id", nullable = false)
    private UUID aggregateId;

    @Column(nullable = false)
    private String region;

    @Column(nullable = false)
    private String organisation;

    @Column(nullable = false)
    private String act;

    private @Nullable String outcome;

    @Column(name = "from_state", nullable = false)
    private String fromState;

    @Column(name = "to_state", nullable = false)
    private String toState;

    @Column(name = "occurred_on", nullable = false)
    private LocalDate occurredOn;

    @Column(nullable = false)
    private String actor;

    private @Nullable String note;

    /** Names, one after the other with commas between them. */
    private @Nullable String circumstances;

    protected Step() {}

    static Step of(
            Aggregate subject,
            Wanted wanted,
            Enum<?> before,
            Enum<?> after,
            String actor,
            Collection<? extends Circumstance> circumstances) {
        var step = new Step();
        step.id = Ids.next();
        step.aggregateId = subject.id();
        step.region = subject.region();
        step.organisation = subject.organisation();
        step.act = wanted.act().name();
        step.outcome = wanted.outcome() == null ? null : wanted.outcome().name();
        step.fromState = before.name();
        step.toState = after.name();
        step.occurredOn = wanted.occurredOn();
        step.actor = actor;
        step.note = wanted.note();
        step.circumstances = circumstances.isEmpty()
                ? null
                : circumstances.stream().map(Circumstance::name).sorted().collect(Collectors.joining(","));
        return step;
    }

    /** Whether this is how the row was taken. */
    boolean follows(Transition<?> row) {
        var rowOutcome = row.outcome();
        return row.act().name().equals(act)
                && Objects.equals(rowOutcome == null ? null : rowOutcome.name(), outcome)
                && row.from().stream().anyMatch(state -> state.name().equals(fromState));
    }

    LocalDate occurredOn() {
        return occurredOn;
    }

    /** To the millisecond that its id carries. */
    Instant recordedAt() {
        return Ids.instantOf(id);
    }

    Set<String> circumstances() {
        return circumstances == null ? Set.of() : Set.of(circumstances.split(","));
    }

    StepView view() {
        return new StepView(act, outcome, fromState, toState, occurredOn, actor, note, circumstances());
    }
}
