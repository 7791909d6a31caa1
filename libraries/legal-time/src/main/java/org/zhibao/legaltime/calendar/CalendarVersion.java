package org.zhibao.legaltime.calendar;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Which data a calendar was made of.
 *
 * @param years the years whose notices are loaded, ascending
 * @param hash of all their rows; equal rows give equal hashes on every machine
 */
public record CalendarVersion(List<Integer> years, String hash) {
    public CalendarVersion {
        years = List.copyOf(years);
    }

    /** For example {@code cn-2023-2024-2025-2026-5be0c0ffee12}. */
    public String id() {
        return "cn-" + years.stream().map(year -> year + "-").collect(Collectors.joining()) + hash;
    }

    @Override
    public String toString() {
        return id();
    }
}
