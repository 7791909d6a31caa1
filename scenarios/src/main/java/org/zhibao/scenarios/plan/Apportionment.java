package org.zhibao.scenarios.plan;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Splits a whole number of parts by weights so that nothing is lost: the method of the largest remainder (Hare, Niemeyer).
 * The parts always add up to the total, and without bounds each differs from its exact quota by less than one.
 */
public final class Apportionment {

    private Apportionment() {}

    /** @throws IllegalArgumentException when there is nothing to split over or a weight is below zero */
    public static long[] split(long total, List<BigDecimal> weights) {
        return split(total, weights, 0, total);
    }

    /**
     * Splits within bounds: each part gets the least, the rest goes by weight, and what a part has over the most goes on to
     * the others.
     *
     * @throws IllegalArgumentException when the bounds leave no room for the total
     */
    public static long[] split(long total, List<BigDecimal> weights, long least, long most) {
        var most1 = new long[weights.size()];
        Arrays.fill(most1, most);
        return split(total, weights, least, most1);
    }

    /** As above, each part with its own upper bound. */
    public static long[] split(long total, List<BigDecimal> weights, long least, long[] most) {
        var size = weights.size();
        if (size == 0 || total < 0 || weights.stream().anyMatch(weight -> weight.signum() < 0)) {
            throw new IllegalArgumentException("needs a total and weights, none below zero");
        }
        var parts = new long[size];
        Arrays.fill(parts, least);
        var room = new long[size];
        for (var i = 0; i < size; i++) {
            room[i] = most[i] - least;
        }
        var rest = total - least * size;
        if (rest < 0
                || Arrays.stream(room).anyMatch(one -> one < 0)
                || Arrays.stream(room).sum() < rest) {
            throw new IllegalArgumentException(
                    "%d cannot be split into %d parts of at least %d within their upper bounds"
                            .formatted(total, size, least));
        }
        while (rest > 0) {
            rest -= round(rest, weights, parts, room);
        }
        return parts;
    }

    /** Hands out by largest remainder among the parts that still have room; returns what was taken. */
    private static long round(long rest, List<BigDecimal> weights, long[] parts, long[] room) {
        var open = IntStream.range(0, parts.length)
                .filter(i -> room[i] > 0)
                .boxed()
                .toList();
        var usable = weights.stream().allMatch(weight -> weight.signum() == 0)
                        || open.stream().allMatch(i -> weights.get(i).signum() == 0)
                ? Collections.nCopies(weights.size(), BigDecimal.ONE)
                : weights;
        var scale = usable.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        var whole = usable.stream()
                .map(weight -> weight.setScale(scale).unscaledValue())
                .toList();
        var sum = open.stream().map(whole::get).reduce(BigInteger.ZERO, BigInteger::add);
        var remainders = new BigInteger[parts.length];
        var taken = 0L;
        var floors = 0L;
        for (var i : open) {
            var quota = BigInteger.valueOf(rest).multiply(whole.get(i)).divideAndRemainder(sum);
            remainders[i] = quota[1];
            floors += quota[0].longValueExact();
            taken += give(i, quota[0].longValueExact(), parts, room);
        }
        var over = rest - floors;
        var byRemainder = open.stream()
                .filter(i -> whole.get(i).signum() > 0)
                .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed())
                .limit(over)
                .toList();
        for (var i : byRemainder) {
            taken += give(i, 1, parts, room);
        }
        return taken;
    }

    private static long give(int i, long amount, long[] parts, long[] room) {
        var given = Math.min(amount, room[i]);
        parts[i] += given;
        room[i] -= given;
        return given;
    }
}
