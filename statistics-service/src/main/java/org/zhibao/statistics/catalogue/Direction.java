package org.zhibao.statistics.catalogue;

/** Which way is better; what a comparison or a target reads. */
public enum Direction {
    UP,
    DOWN,
    NEUTRAL
}
