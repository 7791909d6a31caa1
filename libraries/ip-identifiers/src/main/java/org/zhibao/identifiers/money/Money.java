package org.zhibao.identifiers.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.zhibao.identifiers.Finding;
import org.zhibao.identifiers.Rule;

/**
 * An amount of renminbi, exact to the fen and never a floating-point number. Every operation either gives the exact
 * result, says how it rounds, or throws {@link ArithmeticException} when the result exceeds about 9.2 × 10^16 yuan.
 *
 * @param fen hundredths of a yuan; negative for money that flows back
 */
public record Money(long fen) implements Comparable<Money> {
    public static final String CURRENCY = "CNY";
    public static final Money ZERO = new Money(0);

    private static final Pattern FORMAT = Pattern.compile("-?(?:0|[1-9][0-9]{0,29})(?:\\.[0-9]{1,30})?");
    private static final int SCALE = 2;

    /** The form in which amounts travel in JSON. */
    public record Json(String amount, String currency) {

        /** What is read from JSON may lack either. */
        public Json {
            if (amount == null || currency == null) {
                throw Finding.of(Rule.MONEY_INCOMPLETE).asException();
            }
        }

        /** The amount; refuses a malformed one and any currency but CNY. */
        public Money toMoney() {
            if (!currency.equals(CURRENCY)) {
                throw Finding.of(Rule.MONEY_CURRENCY, currency, CURRENCY).asException();
            }
            return parse(amount);
        }
    }

    /**
     * Reads a plain decimal number of yuan such as {@code 1200000.00}; no separators, exponent or sign but minus.
     *
     * @throws org.zhibao.identifiers.InvalidIdentifier also for a third decimal place, which would be lost
     */
    public static Money parse(String amount) {
        if (!FORMAT.matcher(amount).matches()) {
            throw Finding.of(Rule.MONEY_FORMAT, amount).asException();
        }
        return of(new BigDecimal(amount));
    }

    /** An amount in yuan of at most two decimal places. */
    public static Money of(BigDecimal yuan) {
        if (yuan.scale() > SCALE && yuan.stripTrailingZeros().scale() > SCALE) {
            throw Finding.of(Rule.MONEY_SCALE, yuan.toPlainString()).asException();
        }
        try {
            return new Money(yuan.movePointRight(SCALE).longValueExact());
        } catch (ArithmeticException e) {
            throw Finding.of(Rule.MONEY_OVERFLOW, yuan).asException();
        }
    }

    public static Money ofYuan(long yuan) {
        return new Money(Math.multiplyExact(yuan, 100L));
    }

    public static Money ofFen(long fen) {
        return new Money(fen);
    }

    /** An amount as reports give it: {@code of("4.8724", YI_YUAN)} is 487,240,000.00. */
    public static Money of(String value, AmountUnit unit) {
        if (!FORMAT.matcher(value).matches()) {
            throw Finding.of(Rule.MONEY_FORMAT, value).asException();
        }
        return of(unit.toYuan(new BigDecimal(value)));
    }

    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(fen, other.fen));
    }

    public Money negate() {
        return new Money(Math.negateExact(fen));
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(fen, factor));
    }

    /** A rate of the amount, such as 0.03 a day, to the nearest fen, half a fen away from zero. */
    public Money times(BigDecimal rate) {
        return new Money(rate.multiply(BigDecimal.valueOf(fen))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    /** Instalments that differ by at most a fen and add up to the amount, the larger ones first. */
    public List<Money> split(int parts) {
        if (parts < 1) {
            throw new IllegalArgumentException("parts must be positive: " + parts);
        }
        long rest = Math.floorMod(fen, (long) parts);
        long share = Math.floorDiv(fen, (long) parts);
        var instalments = new ArrayList<Money>(parts);
        for (int i = 0; i < parts; i++) {
            instalments.add(new Money(i < rest ? share + 1 : share));
        }
        return List.copyOf(instalments);
    }

    /** In another unit, exactly: 487,240,000.00 元 is 4.872400000000 in 亿元, trailing zeros removed. */
    public BigDecimal in(AmountUnit unit) {
        BigDecimal exact = unit.fromYuan(yuan()).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    /** In another unit to a number of decimal places, half away from zero. */
    public BigDecimal in(AmountUnit unit, int scale) {
        return unit.fromYuan(yuan()).setScale(scale, RoundingMode.HALF_UP);
    }

    /** In yuan with two decimal places. */
    public BigDecimal yuan() {
        return BigDecimal.valueOf(fen, SCALE);
    }

    /** The normal form: 1200000.00. */
    public String amount() {
        return yuan().toPlainString();
    }

    public String currency() {
        return CURRENCY;
    }

    public Json toJson() {
        return new Json(amount(), CURRENCY);
    }

    public boolean isNegative() {
        return fen < 0;
    }

    public boolean isPositive() {
        return fen > 0;
    }

    public boolean isZero() {
        return fen == 0;
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    @Override
    public String toString() {
        return amount();
    }
}
