package org.zhibao.statistics.catalogue;

/** Where an indicator's figures come from. */
public enum Source {
    /** Counted from the suite's own events. */
    EVENTS,
    /** Imported from another authority. */
    IMPORT,
    /** Computed from other indicators. */
    DERIVED
}
