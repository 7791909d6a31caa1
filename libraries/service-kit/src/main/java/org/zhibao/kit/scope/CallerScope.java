package org.zhibao.kit.scope;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who calls and how far they see: a half-open range of GB/T 2260 codes and, for banks and other organisations that see
 * only their own, a unified social credit code. The database enforces it (row-level security).
 *
 * @param subject stable id of the caller, the token's {@code sub}
 * @param name what the ledger writes down: the user name
 * @param roles realm roles
 * @param regionLow first code of the caller's subtree, included
 * @param regionHigh first code after it
 * @param organisation the only organisation whose rows are visible; empty for all
 */
public record CallerScope(
        String subject, String name, Set<String> roles, String regionLow, String regionHigh, String organisation) {

    private static final String NO_ORGANISATION = "-";
    private static final Pattern REGION = Pattern.compile("\\d{6}");

    /** Everything: for the suite's own work such as consuming events. */
    public static final CallerScope SYSTEM = new CallerScope("system", "system", Set.of(), "000000", "~", "");

    /** Nothing. */
    public static final CallerScope NONE = new CallerScope("anonymous", "anonymous", Set.of(), "", "", NO_ORGANISATION);

    /**
     * The scope that a token grants.
     *
     * @param region the {@code region} claim; without it nothing is visible
     * @param organisation the {@code org} claim; binds a bank, which without it sees nothing
     */
    public static CallerScope of(
            String subject, String name, Set<String> roles, @Nullable String region, @Nullable String organisation) {
        if (region == null || !REGION.matcher(region).matches()) {
            return new CallerScope(subject, name, Set.copyOf(roles), "", "", NO_ORGANISATION);
        }
        var bound = roles.contains("bank") ? (organisation == null ? NO_ORGANISATION : organisation) : "";
        return new CallerScope(subject, name, Set.copyOf(roles), region, endOfSubtree(region), bound);
    }

    /** Whether rows of this region and organisation lie within the scope. */
    public boolean covers(String region, String rowOrganisation) {
        return region.compareTo(regionLow) >= 0
                && region.compareTo(regionHigh) < 0
                && (organisation.isEmpty() || organisation.equals(rowOrganisation));
    }

    private static String endOfSubtree(String region) {
        if (region.equals("100000")) {
            return "~";
        }
        int significant = region.endsWith("0000") ? 2 : region.endsWith("00") ? 4 : 6;
        int next = Integer.parseInt(region.substring(0, significant)) + 1;
        return next + "0".repeat(6 - significant);
    }
}
