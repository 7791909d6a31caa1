package org.zhibao.identifiers.region;

/**
 * The codes of a subtree as a half-open range of six-digit texts: a code lies in the subtree exactly when
 * {@code low <= code && code < high}. Written so because a database can walk an index over such a range under row-level
 * security, which it cannot with {@code LIKE}.
 *
 * @param low the subtree's root
 * @param high the first code after the subtree; not itself a valid code in every case
 */
public record RegionRange(String low, String high) {
    public boolean contains(RegionCode code) {
        return low.compareTo(code.value()) <= 0 && code.value().compareTo(high) < 0;
    }
}
