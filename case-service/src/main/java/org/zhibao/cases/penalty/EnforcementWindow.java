package org.zhibao.cases.penalty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhibao.cases.deadlines.EnforcementPeriod;
import org.zhibao.cases.deadlines.LegalTime;

/**
 * When the office may ask the court to enforce (行政强制法 art. 53, 54; 处罚程序规定 art. 76): after the periods for
 * reconsideration and suit, ten working days after the dunning, and within three months of the end of those periods, or of
 * a deferral or the last instalment.
 */
@ApplicationScoped
class EnforcementWindow {

    private final LegalTime legalTime;

    EnforcementWindow(LegalTime legalTime) {
        this.legalTime = legalTime;
    }

    /** Empty while nothing was served or dunned. */
    Optional<EnforcementPeriod> of(Execution kept) {
        var served = kept.servedOn();
        var dunned = kept.dunnedOn();
        if (served == null || dunned == null) {
            return Optional.empty();
        }
        var begins = endOfRemedies(kept, served);
        var dunningOver = legalTime.lastDay("PEN-15", dunned).orElse(dunned);
        var last = legalTime.lastDay("PEN-16", begins).orElse(begins.plusMonths(3));
        return Optional.of(EnforcementPeriod.after(begins, dunningOver, last));
    }

    /** Last day of the periods for reconsideration and suit, of what was begun in them, and of a deferral or plan. */
    LocalDate endOfRemedies(Execution kept, LocalDate served) {
        return Stream.of(
                        legalTime.lastDay("PEN-21", served).stream(),
                        legalTime.lastDay("PEN-22", served).stream(),
                        kept.remedies().stream().flatMap(period -> Stream.ofNullable(period.endedOn())),
                        kept.instalments().stream().map(Instalment::dueOn))
                .flatMap(days -> days)
                .max(LocalDate::compareTo)
                .orElse(served);
    }
}
