package org.zhibao.cases.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.zhibao.identifiers.money.Money;

class DebtProperties {

    private static final LocalDate DUE = LocalDate.of(2024, 5, 10);

    @Property
    void theSurchargeIsNeverMoreThanTheFine(
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long fen, @ForAll @IntRange(max = 2000) int days) {
        var standing = unpaid(fen).on(DUE.plusDays(days));

        assertThat(standing.surcharge()).isBetween(Money.ZERO, Money.ofFen(fen));
    }

    @Property
    void thereIsNoneUpToTheDueDay(
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long fen, @ForAll @IntRange(max = 400) int days) {
        assertThat(unpaid(fen).on(DUE.minusDays(days)).surcharge()).isEqualTo(Money.ZERO);
    }

    @Property
    void itNeverShrinksAsDaysPass(
            @ForAll @LongRange(min = 1, max = 10_000_000) long fen,
            @ForAll @Size(max = 4) List<@IntRange(max = 60) Integer> payDays,
            @ForAll @IntRange(max = 80) int day,
            @ForAll @IntRange(max = 30) int later) {
        var debt = paidOnDays(fen, payDays);

        assertThat(debt.on(DUE.plusDays(day + later)).surcharge())
                .isGreaterThanOrEqualTo(debt.on(DUE.plusDays(day)).surcharge());
    }

    @Property
    void payingNeverMakesItMore(
            @ForAll @LongRange(min = 1, max = 10_000_000) long fen,
            @ForAll @Size(max = 4) List<@IntRange(max = 60) Integer> payDays,
            @ForAll @IntRange(max = 80) int day) {
        assertThat(paidOnDays(fen, payDays).on(DUE.plusDays(day)).surcharge())
                .isLessThanOrEqualTo(unpaid(fen).on(DUE.plusDays(day)).surcharge());
    }

    @Property
    void instalmentsNeverCostMoreThanTheWholeAtOnce(
            @ForAll @LongRange(min = 10, max = 10_000_000) long fen,
            @ForAll @IntRange(min = 1, max = 6) int parts,
            @ForAll @IntRange(max = 300) int day) {
        var split = Money.ofFen(fen).split(parts);
        var plan = new ArrayList<Instalment>();
        for (int i = 0; i < parts; i++) {
            plan.add(new Instalment(DUE.plusMonths(i), split.get(i).fen()));
        }
        var debt = new Debt(Money.ofFen(fen), Money.ZERO, plan, List.of(), List.of(), Money.ZERO);

        assertThat(debt.on(DUE.plusDays(day)).surcharge())
                .isLessThanOrEqualTo(unpaid(fen).on(DUE.plusDays(day)).surcharge());
        assertThat(debt.on(DUE.plusDays(day)).fineOwed()).isEqualTo(Money.ofFen(fen));
    }

    @Property
    void noneAccruesInReconsiderationAndSuits(
            @ForAll @LongRange(min = 1, max = 10_000_000) long fen,
            @ForAll @IntRange(max = 20) int from,
            @ForAll @IntRange(max = 20) int held,
            @ForAll @IntRange(max = 60) int day) {
        var began = DUE.plusDays(1L + from);
        var remedy = new RemedyPeriod(began, began.plusDays(held));
        var debt = new Debt(Money.ofFen(fen), Money.ZERO, whole(fen), List.of(), List.of(remedy), Money.ZERO);
        int counted = (int) DUE.plusDays(1)
                .datesUntil(DUE.plusDays(1L + day))
                .filter(it -> !remedy.holds(it))
                .count();

        assertThat(debt.on(DUE.plusDays(day)).surcharge())
                .isEqualTo(unpaid(fen).on(DUE.plusDays(counted)).surcharge());
    }

    @Property
    void itIsTheSumOfItsDays(
            @ForAll @LongRange(min = 1, max = 10_000_000) long fen,
            @ForAll @Size(max = 3) List<@IntRange(max = 40) Integer> payDays,
            @ForAll @IntRange(max = 20) int began,
            @ForAll @IntRange(max = 20) int held,
            @ForAll @IntRange(max = 60) int day) {
        var remedy = new RemedyPeriod(DUE.plusDays(began), DUE.plusDays(began + held));
        var paid = paidOnDays(fen, payDays);
        var debt = new Debt(paid.fine(), Money.ZERO, paid.schedule(), paid.payments(), List.of(remedy), Money.ZERO);
        long hundredths = 0;
        for (var it = DUE.plusDays(1); !it.isAfter(DUE.plusDays(day)); it = it.plusDays(1)) {
            hundredths += remedy.holds(it) ? 0 : 3 * unpaidBefore(debt, it);
        }

        var expected = Money.ofFen(Math.min(fen, (hundredths + 50) / 100));

        assertThat(debt.on(DUE.plusDays(day)).surcharge()).isEqualTo(expected);
    }

    @Example
    void aFarDayIsReckonedAtOnce() {
        assertThat(unpaid(1_000_000).on(LocalDate.of(9999, 12, 31)).capped()).isTrue();
    }

    @Example
    void threePercentForEachDayFromTheDayAfterTheDueDay() {
        var debt = unpaid(1_000_000);

        assertThat(debt.on(DUE).surcharge()).isEqualTo(Money.ZERO);
        assertThat(debt.on(DUE.plusDays(1)).surcharge()).isEqualTo(Money.parse("300.00"));
        assertThat(debt.on(DUE.plusDays(33)).surcharge()).isEqualTo(Money.parse("9900.00"));
        assertThat(debt.on(DUE.plusDays(34)).surcharge()).isEqualTo(Money.parse("10000.00"));
        assertThat(debt.on(DUE.plusDays(34)).capped()).isTrue();
    }

    @Example
    void whatWasPaidLowersTheOverdueFineFromTheNextDayOn() {
        var half = new Debt.Paid(DUE.plusDays(2), Money.parse("5000.00"), Money.ZERO, Money.ZERO);
        var debt =
                new Debt(Money.parse("10000.00"), Money.ZERO, whole(1_000_000), List.of(half), List.of(), Money.ZERO);

        var standing = debt.on(DUE.plusDays(4));

        assertThat(standing.surcharge()).isEqualTo(Money.parse("900.00"));
        assertThat(standing.accruals()).hasSize(2);
        assertThat(standing.owed()).isEqualTo(Money.parse("5900.00"));
    }

    private static long unpaidBefore(Debt debt, LocalDate day) {
        return debt.fine().fen()
                - debt.payments().stream()
                        .filter(paid -> paid.on().isBefore(day))
                        .mapToLong(paid -> paid.fine().fen())
                        .sum();
    }

    private static Debt unpaid(long fen) {
        return new Debt(Money.ofFen(fen), Money.ZERO, whole(fen), List.of(), List.of(), Money.ZERO);
    }

    private static Debt paidOnDays(long fen, List<Integer> days) {
        var shares = Money.ofFen(fen).split(days.size() + 1);
        var paid = new ArrayList<Debt.Paid>();
        for (int i = 0; i < days.size(); i++) {
            paid.add(new Debt.Paid(DUE.plusDays(days.get(i)), shares.get(i), Money.ZERO, Money.ZERO));
        }
        return new Debt(Money.ofFen(fen), Money.ZERO, whole(fen), paid, List.of(), Money.ZERO);
    }

    private static List<Instalment> whole(long fen) {
        return List.of(new Instalment(DUE, fen));
    }
}
