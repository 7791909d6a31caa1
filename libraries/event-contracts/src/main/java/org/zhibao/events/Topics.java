package org.zhibao.events;

/** Kafka topics: one per producer, and one for what a consumer could not take in. */
public final class Topics {

    public static final String CASES = "zhibao.case.events";
    public static final String MEDIATIONS = "zhibao.mediation.events";
    public static final String PLEDGES = "zhibao.pledge.events";

    private Topics() {}

    /**
     * The topic for records that a consumer refused for good.
     *
     * @param consumer short service name, e.g. {@code statistics}
     */
    public static String deadLettersOf(String consumer) {
        return "zhibao." + consumer + ".dead-letters";
    }
}
