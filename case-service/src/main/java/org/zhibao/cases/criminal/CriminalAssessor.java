package org.zhibao.cases.criminal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.goods.AmountsChanged;
import org.zhibao.cases.goods.Conduct;
import org.zhibao.cases.goods.GoodsBook;
import org.zhibao.cases.procedure.CaseBar;
import org.zhibao.events.Topics;
import org.zhibao.events.cases.CriminalThresholdReached;
import org.zhibao.kit.aggregate.Act;
import org.zhibao.kit.aggregate.Acts;
import org.zhibao.kit.aggregate.Ids;
import org.zhibao.kit.problem.ProblemTexts;

/** Holds cases against the criminal law, and alerts them when goods bring an amount to a threshold. */
@ApplicationScoped
class CriminalAssessor {

    private final Thresholds thresholds = Thresholds.bundled();
    private final GoodsBook goods;
    private final CriminalFacts facts;
    private final EarlierPenalties earlier;
    private final CriminalAlerts alerts;
    private final Acts acts;

    CriminalAssessor(GoodsBook goods, CriminalFacts facts, EarlierPenalties earlier, CriminalAlerts alerts, Acts acts) {
        this.goods = goods;
        this.facts = facts;
        this.earlier = earlier;
        this.alerts = alerts;
        this.acts = acts;
    }

    AssessmentView assess(CaseFile file, LocalDate on, Locale locale) {
        var penalties = earlier.of(file, on);
        var convictions = earlier.convictionsOf(file, on);
        var findings = findings(file, on, !penalties.isEmpty() || !convictions.isEmpty());
        return new AssessmentView(
                on,
                findings.stream().anyMatch(Finding::met),
                note(on, locale),
                penalties,
                convictions,
                findings.stream().map(AssessmentView.FindingView::of).toList(),
                alerts.of(file.id()));
    }

    /** What is not carried is not said to be kept: earlier interpretations are for the officer to look up. */
    private String note(LocalDate on, Locale locale) {
        return thresholds.at(on).isEmpty()
                ? ProblemTexts.text("criminal.no-thresholds", locale, Map.of("on", on))
                : ProblemTexts.text("criminal.suspicion", locale, Map.of());
    }

    /** The thresholds that the case meets on a day. */
    List<Finding> met(CaseFile file, LocalDate on) {
        var repeat = !earlier.of(file, on).isEmpty()
                || !earlier.convictionsOf(file, on).isEmpty();
        return findings(file, on, repeat).stream().filter(Finding::met).toList();
    }

    /** By what a conduct is measured on a day. */
    Set<Yardstick> yardsticksOf(Conduct conduct, LocalDate on) {
        return thresholds.at(on).stream()
                .filter(threshold -> threshold.conduct() == conduct)
                .map(Threshold::yardstick)
                .collect(Collectors.toSet());
    }

    void onAmounts(@Observes AmountsChanged change) {
        var file = change.file();
        for (var finding : met(file, change.occurredOn())) {
            var threshold = finding.threshold();
            var value = finding.value();
            if (value != null && !alerts.hasAlerted(file.id(), threshold)) {
                var alert = new CriminalAlert(Ids.next(), file.id(), threshold, value, change.occurredOn());
                alerts.persistAndFlush(alert);
                file.bar(CaseBar.TRANSFER_UNDECIDED);
                acts.record(
                        file,
                        Topics.CASES,
                        Act.of(
                                "CRIMINAL_ALERT",
                                alert.view(),
                                file.tell(reference -> new CriminalThresholdReached(
                                        reference,
                                        change.occurredOn(),
                                        threshold.crime(),
                                        threshold.degree().name(),
                                        threshold.yardstick().name(),
                                        threshold.legalBasis()))));
            }
        }
        alerts.flush();
    }

    private List<Finding> findings(CaseFile file, LocalDate on, boolean repeat) {
        return new Assessment(
                        goods.criminal(file.id(), on),
                        facts.standing(file.id()),
                        file.rights().size(),
                        repeat)
                .against(thresholds.at(on));
    }
}
