package org.zhibao.gateway.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Comparing decoded JSON by JSON's idea of equality: 1 equals 1.0, members have no order. */
final class JsonValues {

    private JsonValues() {}

    static boolean same(@Nullable Object left, @Nullable Object right) {
        return switch (left) {
            case Number number -> right instanceof Number other && compare(number, other) == 0;
            case Map<?, ?> map ->
                right instanceof Map<?, ?> other
                        && map.keySet().equals(other.keySet())
                        && map.keySet().stream().allMatch(key -> same(map.get(key), other.get(key)));
            case List<?> list -> right instanceof List<?> other && sameItems(list, other);
            case null, default -> Objects.equals(left, right);
        };
    }

    private static boolean sameItems(List<?> left, List<?> right) {
        if (left.size() != right.size()) {
            return false;
        }
        for (int i = 0; i < left.size(); i++) {
            if (!same(left.get(i), right.get(i))) {
                return false;
            }
        }
        return true;
    }

    static int compare(Number left, Number right) {
        if (left instanceof Integer a && right instanceof Integer b) {
            return Integer.compare(a, b);
        }
        return decimal(left).compareTo(decimal(right));
    }

    private static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString());
    }
}
