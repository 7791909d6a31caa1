package org.zhibao.localstack.part;

import java.util.Optional;

/** What is particular to one part. */
interface PartDriver {

    /** Whether {@link #prepare} has nothing lengthy to do. */
    default boolean isPrepared() {
        return true;
    }

    /** Everything needed once before the first start; repeating it changes nothing. */
    default void prepare() {}

    /** How to start the process. */
    LaunchPlan plan();

    /** One attempt, of a few seconds at most, to see whether the part does its work. */
    boolean answers();

    /** What the part must hold before anything else uses it; repeating it changes nothing. */
    default void provision() {}

    /** Something the user should know although the part works. */
    default Optional<String> notice() {
        return Optional.empty();
    }

    /** The signal that asks for an orderly end. */
    default String stopSignal() {
        return "TERM";
    }
}
