package org.zhibao.cases.penalty;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhibao.identifiers.money.Money;

/**
 * What a party owes by a penalty, for any day. The surcharge is three percent of the overdue fine for each day after the
 * due day, at most the fine itself, and none while reconsideration or a suit lasts (行政处罚法 art. 72, 73; 处罚程序规定
 * art. 75). What was paid lowers the overdue fine from the next day on.
 *
 * @param fine 罚款
 * @param confiscated 没收违法所得
 * @param schedule parts of the fine with their due days; they add up to the fine
 * @param payments in any order
 * @param remedies periods without surcharge
 * @param remitted surcharge that was remitted
 */
record Debt(
        Money fine,
        Money confiscated,
        List<Instalment> schedule,
        List<Paid> payments,
        List<RemedyPeriod> remedies,
        Money remitted) {

    private static final BigDecimal DAILY_RATE = new BigDecimal("0.03");

    Debt {
        schedule = List.copyOf(schedule);
        payments = List.copyOf(payments);
        remedies = List.copyOf(remedies);
    }

    /** A payment. */
    record Paid(LocalDate on, Money fine, Money confiscated, Money surcharge) {}

    /** Days with the same overdue fine. */
    record Accrual(LocalDate from, LocalDate to, int days, Money overdue) {

        /** Surcharge of these days before the cap, in fractions of a fen too. */
        BigDecimal fen() {
            return DAILY_RATE.multiply(BigDecimal.valueOf(overdue.fen())).multiply(BigDecimal.valueOf(days));
        }

        /** The same in yuan, to the nearest fen. */
        String added() {
            return fen().movePointLeft(2).setScale(2, RoundingMode.HALF_UP).toPlainString();
        }
    }

    /** What is owed and was paid up to the end of a day. */
    @Schema(name = "DebtStanding")
    record Standing(
            LocalDate day,
            Money surcharge,
            boolean capped,
            List<Accrual> accruals,
            Money fineOwed,
            Money confiscatedOwed,
            Money surchargeOwed) {

        Standing {
            accruals = List.copyOf(accruals);
        }

        Money owed() {
            return fineOwed.plus(confiscatedOwed).plus(surchargeOwed);
        }
    }

    /** The day on which the first part of the fine falls due; empty before the service. */
    Optional<LocalDate> firstDueDay() {
        return schedule.stream().map(Instalment::dueOn).min(LocalDate::compareTo);
    }

    /** Where the debt stands at the end of a day. */
    Standing on(LocalDate day) {
        var accruals = accruals(day);
        var uncapped = accruals.stream()
                .map(Accrual::fen)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(0, RoundingMode.HALF_UP);
        boolean capped = uncapped.compareTo(BigDecimal.valueOf(fine.fen())) >= 0 && fine.isPositive();
        var surcharge = capped ? fine : Money.ofFen(uncapped.longValueExact());
        return new Standing(
                day,
                surcharge,
                capped,
                accruals,
                atLeastZero(fine.minus(paidFine(day.plusDays(1)))),
                atLeastZero(confiscated.minus(
                        Money.sum(upTo(day).map(Paid::confiscated).toList()))),
                atLeastZero(surcharge
                        .minus(remitted)
                        .minus(Money.sum(upTo(day).map(Paid::surcharge).toList()))));
    }

    // The overdue fine changes only on the day after a due day or a payment, and where a remedy begins or ends.
    private List<Accrual> accruals(LocalDate until) {
        var changes = Stream.of(
                        schedule.stream().map(part -> part.dueOn().plusDays(1)),
                        payments.stream().map(paid -> paid.on().plusDays(1)),
                        remedies.stream().map(RemedyPeriod::beganOn),
                        remedies.stream().flatMap(period -> Stream.ofNullable(period.endedOn())),
                        Stream.of(until.plusDays(1)))
                .flatMap(days -> days)
                .filter(day -> !day.isAfter(until.plusDays(1)))
                .collect(Collectors.toCollection(TreeSet::new));
        var found = new ArrayList<Accrual>();
        for (var from : changes.headSet(changes.last())) {
            var overdue = overdueOn(from);
            var to = changes.higher(from).minusDays(1);
            if (overdue.isPositive() && !held(from)) {
                add(found, new Accrual(from, to, Math.toIntExact(from.until(to, DAYS)) + 1, overdue));
            }
        }
        return found;
    }

    private static void add(List<Accrual> found, Accrual next) {
        var last = found.isEmpty() ? null : found.getLast();
        if (last != null
                && last.to().plusDays(1).equals(next.from())
                && last.overdue().equals(next.overdue())) {
            found.removeLast();
            found.add(new Accrual(last.from(), next.to(), last.days() + next.days(), last.overdue()));
        } else {
            found.add(next);
        }
    }

    private Money overdueOn(LocalDate day) {
        var due = Money.sum(schedule.stream()
                .filter(part -> part.dueOn().isBefore(day))
                .map(Instalment::amount)
                .toList());
        return atLeastZero(due.minus(paidFine(day)));
    }

    private boolean held(LocalDate day) {
        return remedies.stream().anyMatch(period -> period.holds(day));
    }

    private Money paidFine(LocalDate before) {
        return Money.sum(payments.stream()
                .filter(paid -> paid.on().isBefore(before))
                .map(Paid::fine)
                .toList());
    }

    private Stream<Paid> upTo(LocalDate day) {
        return payments.stream().filter(paid -> !paid.on().isAfter(day));
    }

    private static Money atLeastZero(Money amount) {
        return amount.max(Money.ZERO);
    }
}
