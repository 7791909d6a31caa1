package org.zhibao.localstack;

/** A TCP port of the suite with its default number; all of them listen on localhost only. */
public enum Listener {
    GATEWAY(8080),
    GATEWAY_MANAGEMENT(9080),
    CASE(8081),
    CASE_MANAGEMENT(9081),
    MEDIATION(8082),
    MEDIATION_MANAGEMENT(9082),
    PLEDGE(8083),
    PLEDGE_MANAGEMENT(9083),
    STATISTICS(8084),
    STATISTICS_MANAGEMENT(9084),
    KEYCLOAK(8085),
    KEYCLOAK_MANAGEMENT(9085),
    POSTGRESQL(15432),
    KAFKA(19092),
    KAFKA_CONTROLLER(19093);

    private final int defaultPort;

    Listener(int defaultPort) {
        this.defaultPort = defaultPort;
    }

    int defaultPort() {
        return defaultPort;
    }

    /** The environment variable that moves this port. */
    public String variable() {
        return "ZHIBAO_PORT_" + name();
    }

    boolean belongsTo(Part part) {
        return name().equals(part.listener().name())
                || name().startsWith(part.listener().name() + "_");
    }
}
