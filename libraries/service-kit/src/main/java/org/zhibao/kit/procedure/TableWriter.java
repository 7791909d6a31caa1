package org.zhibao.kit.procedure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Lets a procedure's table be written so that it reads as one. */
public final class TableWriter<S extends Enum<S>> {

    private final List<Transition<S>> rows = new ArrayList<>();
    private final S initial;
    private final Set<Role> usualRoles;
    private final List<ClockMark> startedByArrival = new ArrayList<>();

    TableWriter(S initial, Set<Role> usualRoles) {
        this.initial = initial;
        this.usualRoles = usualRoles;
    }

    /** Deadlines that begin to run on the day of the arrival. */
    public TableWriter<S> arrivalStarts(String... rules) {
        startedByArrival.addAll(ClockMark.always(rules));
        return this;
    }

    /** A deadline that begins to run on the day of the arrival under a circumstance, in the place of another. */
    public TableWriter<S> arrivalStarts(String rule, Circumstance circumstance, String otherwise) {
        startedByArrival.add(new ClockMark(rule, Set.of(circumstance), Set.of()));
        startedByArrival.add(new ClockMark(otherwise, Set.of(), Set.of(circumstance)));
        return this;
    }

    /** Begins a row. */
    @SafeVarargs
    public final Row on(LegalAct act, S state, S... otherStates) {
        var from = EnumSet.of(state);
        for (var other : otherStates) {
            from.add(other);
        }
        return new Row(act, from);
    }

    /** Begins a row for every state that the rows written so far name, but for these. */
    @SafeVarargs
    public final Row everywhereBut(LegalAct act, S... states) {
        var from = EnumSet.of(initial);
        rows.forEach(row -> {
            from.addAll(row.from());
            if (row.to() != null) {
                from.add(row.to());
            }
        });
        for (var state : states) {
            from.remove(state);
        }
        return new Row(act, from);
    }

    /** Ends the table. */
    public TransitionTable<S> end() {
        return new TransitionTable<>(initial, startedByArrival, rows);
    }

    /** A row while it is being written. */
    public final class Row {
        private final LegalAct act;
        private final Set<S> from;
        private @Nullable Enum<?> outcome;
        private Set<Role> by = usualRoles;
        private List<Bar> bars = List.of();
        private final List<ClockMark> begun = new ArrayList<>();
        private final List<ClockMark> kept = new ArrayList<>();
        private List<ClockMark> latest = List.of();

        private Row(LegalAct act, Set<S> from) {
            this.act = act;
            this.from = from;
        }

        /** The row holds for this outcome of the act only. */
        public Row deciding(Enum<?> decided) {
            outcome = decided;
            return this;
        }

        /** Roles that do it, when they are not the usual ones. */
        public Row by(Role... roles) {
            by = EnumSet.copyOf(List.of(roles));
            return this;
        }

        /** Facts on record that bar the act. */
        public Row unless(Bar... facts) {
            bars = List.of(facts);
            return this;
        }

        /** Deadlines that begin to run. */
        public Row starts(String... rules) {
            return note(begun, rules);
        }

        /** Deadlines that are kept. */
        public Row stops(String... rules) {
            return note(kept, rules);
        }

        private Row note(List<ClockMark> where, String... rules) {
            var marks = ClockMark.always(rules);
            latest = where.subList(where.size(), where.size());
            latest.addAll(marks);
            return this;
        }

        /** The deadlines just named are meant only when all of these are so. */
        public Row when(Circumstance... circumstances) {
            latest.replaceAll(mark -> mark.when(circumstances));
            return this;
        }

        /** The deadlines just named are meant but when any of these is so. */
        public Row exceptWhen(Circumstance... circumstances) {
            latest.replaceAll(mark -> mark.exceptWhen(circumstances));
            return this;
        }

        /** Goes on with what several rows share. */
        public Row and(UnaryOperator<Row> shared) {
            return shared.apply(this);
        }

        /** Ends the row: the act leads to this state. */
        public TableWriter<S> to(S state, String basis) {
            return add(state, basis);
        }

        /** Ends the row: the act is recorded and the state stays. */
        public TableWriter<S> stays(String basis) {
            return add(null, basis);
        }

        private TableWriter<S> add(@Nullable S state, String basis) {
            rows.add(new Transition<>(
                    act, outcome, from, state, by, bars, basis, List.copyOf(begun), List.copyOf(kept)));
            return TableWriter.this;
        }
    }
}
