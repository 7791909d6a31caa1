package org.zhibao.statistics.catalogue;

/** What kind of quantity an indicator is: only flows may be added over time, only flows and stocks over regions. */
public enum Nature {
    /** What happened within a period. */
    FLOW,
    /** What there is at a point in time. */
    STOCK,
    /** A share, rate, average or score; may exceed 100 %. */
    RATIO,
    RANK,
    /** A period allowed for something. */
    DEADLINE
}
