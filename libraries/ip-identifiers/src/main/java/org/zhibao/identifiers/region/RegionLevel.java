package org.zhibao.identifiers.region;

/** Where a unit stands in the hierarchy. */
public enum RegionLevel {
    NATION("国家", "nation"),
    PROVINCE("省级", "province"),
    PREFECTURE("地级", "prefecture"),
    COUNTY("县级", "county"),
    /** A zone with its own administration under a prefecture that GB/T 2260 does not know. */
    FUNCTIONAL_ZONE("功能区", "functional zone");

    private final String zh;
    private final String en;

    RegionLevel(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
