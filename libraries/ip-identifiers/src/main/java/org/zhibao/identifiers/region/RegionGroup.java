package org.zhibao.identifiers.region;

import java.util.List;

/**
 * Units that act or are counted together without being one subtree, such as 呼包鄂乌.
 *
 * @param key stable name for queries, e.g. {@code HU_BAO_E_WU}
 */
public record RegionGroup(String key, String nameZh, String nameEn, List<RegionCode> members) {
    public RegionGroup {
        members = List.copyOf(members);
    }

    public boolean contains(RegionCode code) {
        return members.stream().anyMatch(member -> member.contains(code));
    }
}
