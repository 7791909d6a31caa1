package org.zhibao.cases.penalty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

    /**
     * Days with the same overdue fine.
     *
     * @param added surcharge of these days before the cap, to the nearest fen
     */
    record Accrual(LocalDate from, LocalDate to, int days, Money overdue, Money added) {}

    /** What is owed and was paid up to the end of a day. */
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

    /** Where the debt stands at the end of a day. */
    Standing on(LocalDate day) {
        var accruals = accruals(day);
        var uncapped = accruals.stream()
                .map(it -> DAILY_RATE
                        .multiply(BigDecimal.valueOf(it.overdue().fen()))
                        .multiply(BigDecimal.valueOf(it.days())))
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

    private List<Accrual> accruals(LocalDate until) {
        var found = new ArrayList<Accrual>();
        var first = schedule.stream().map(Instalment::dueOn).min(LocalDate::compareTo);
        for (var day = first.map(due -> due.plusDays(1)).orElse(until.plusDays(1));
                !day.isAfter(until);
                day = day.plusDays(1)) {
            var overdue = overdueOn(day);
            if (overdue.isPositive() && !held(day)) {
                add(found, day, overdue);
            }
        }
        return found;
    }

    private static void add(List<Accrual> found, LocalDate day, Money overdue) {
        var last = found.isEmpty() ? null : found.getLast();
        boolean goesOn = last != null
                && last.to().plusDays(1).equals(day)
                && last.overdue().equals(overdue);
        if (last != null && goesOn) {
            found.removeLast();
        }
        var from = last != null && goesOn ? last.from() : day;
        int days = last != null && goesOn ? last.days() + 1 : 1;
        found.add(new Accrual(from, day, days, overdue, overdue.times(DAILY_RATE.multiply(BigDecimal.valueOf(days)))));
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
