package org.zhibao.cases.criminal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.deadlines.ClockSource;
import org.zhibao.cases.deadlines.StartedClock;
import org.zhibao.cases.procedure.Procedure;

/**
 * Periods of police, procuratorate and court in a criminal matter, from one stage to those that keep it (刑事诉讼法 2018).
 * A stage on record again begins its period anew, as a second hand-in for prosecution does (art. 175).
 */
@ApplicationScoped
class CriminalClocks implements ClockSource {

    /** A period: from one stage to the first of others that follows. */
    private record Span(String rule, Set<CriminalStage> from, Set<CriminalStage> to) {}

    private static final List<Span> SPANS = List.of(
            new Span("CRI-01", EnumSet.of(CriminalStage.DETAINED), EnumSet.of(CriminalStage.ARREST_REQUESTED)),
            new Span(
                    "CRI-02",
                    EnumSet.of(CriminalStage.ARREST_REQUESTED),
                    EnumSet.of(CriminalStage.ARREST_APPROVED, CriminalStage.ARREST_REFUSED)),
            new Span(
                    "CRI-03",
                    EnumSet.of(CriminalStage.ARREST_APPROVED),
                    EnumSet.of(CriminalStage.PROSECUTION_RECEIVED)),
            new Span(
                    "CRI-04",
                    EnumSet.of(CriminalStage.PROSECUTION_RECEIVED, CriminalStage.SUPPLEMENT_RECEIVED),
                    EnumSet.of(
                            CriminalStage.SUPPLEMENT_ORDERED, CriminalStage.PROSECUTED, CriminalStage.NOT_PROSECUTED)),
            new Span("CRI-07", EnumSet.of(CriminalStage.COURT_CLOSED), EnumSet.of(CriminalStage.APPEALED)),
            new Span("CRI-08", EnumSet.of(CriminalStage.APPEALED), EnumSet.of(CriminalStage.SECOND_INSTANCE_CLOSED)));

    /** The trial of first instance, whose rule and period the track tells. */
    private static final Set<CriminalStage> END_OF_TRIAL = EnumSet.of(CriminalStage.COURT_CLOSED);

    private final CriminalStages stages;

    CriminalClocks(CriminalStages stages) {
        this.stages = stages;
    }

    @Override
    public Set<String> rules() {
        return Stream.concat(
                        SPANS.stream().map(Span::rule),
                        Arrays.stream(TrialTrack.values()).map(TrialTrack::rule))
                .collect(Collectors.toSet());
    }

    @Override
    public List<StartedClock> clocksOf(CaseFile file) {
        return file.kind().procedure() == Procedure.CRIMINAL ? clocksOf(stages.of(file.id())) : List.of();
    }

    static List<StartedClock> clocksOf(List<CriminalStageRecord> reached) {
        var clocks = new ArrayList<StartedClock>();
        for (int i = 0; i < reached.size(); i++) {
            var begun = reached.get(i);
            var later = reached.subList(i + 1, reached.size());
            SPANS.stream()
                    .filter(span -> span.from().contains(begun.stage()))
                    .forEach(span ->
                            clocks.add(StartedClock.ofDay(span.rule(), begun.occurredOn(), first(span.to(), later))));
            if (begun.stage() == CriminalStage.COURT_ACCEPTED) {
                var track = begun.track();
                clocks.add(StartedClock.ofDay(
                        track.rule(), track.variant(), begun.occurredOn(), first(END_OF_TRIAL, later)));
            }
        }
        return clocks;
    }

    private static @Nullable LocalDate first(Set<CriminalStage> wanted, List<CriminalStageRecord> later) {
        return later.stream()
                .filter(stage -> wanted.contains(stage.stage()))
                .map(CriminalStageRecord::occurredOn)
                .findFirst()
                .orElse(null);
    }
}
