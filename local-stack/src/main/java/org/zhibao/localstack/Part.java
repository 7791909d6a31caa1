package org.zhibao.localstack;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A process of the suite. */
public enum Part {
    POSTGRESQL("postgresql", Listener.POSTGRESQL, Optional.empty()),
    KAFKA("kafka", Listener.KAFKA, Optional.empty()),
    KEYCLOAK("keycloak", Listener.KEYCLOAK, Optional.of(Listener.KEYCLOAK_MANAGEMENT)),
    CASE_SERVICE("case-service", Listener.CASE, Optional.of(Listener.CASE_MANAGEMENT)),
    MEDIATION_SERVICE("mediation-service", Listener.MEDIATION, Optional.of(Listener.MEDIATION_MANAGEMENT)),
    PLEDGE_SERVICE("pledge-service", Listener.PLEDGE, Optional.of(Listener.PLEDGE_MANAGEMENT)),
    STATISTICS_SERVICE("statistics-service", Listener.STATISTICS, Optional.of(Listener.STATISTICS_MANAGEMENT)),
    GATEWAY("gateway", Listener.GATEWAY, Optional.of(Listener.GATEWAY_MANAGEMENT));

    private final String label;
    private final Listener listener;
    private final Optional<Listener> management;

    Part(String label, Listener listener, Optional<Listener> management) {
        this.label = label;
        this.listener = listener;
        this.management = management;
    }

    /** The name used on the command line, in log files and, for services, of the module's folder. */
    public String label() {
        return label;
    }

    /** The port clients talk to. */
    public Listener listener() {
        return listener;
    }

    /** The port of health and metrics, where the part has one of its own. */
    public Optional<Listener> management() {
        return management;
    }

    /** Every port the part opens. */
    public List<Listener> listeners() {
        return Arrays.stream(Listener.values())
                .filter(candidate -> candidate.belongsTo(this))
                .toList();
    }

    /** Whether this is one of the five processes built here. */
    public boolean isService() {
        return switch (this) {
            case POSTGRESQL, KAFKA, KEYCLOAK -> false;
            case CASE_SERVICE, MEDIATION_SERVICE, PLEDGE_SERVICE, STATISTICS_SERVICE, GATEWAY -> true;
        };
    }

    /** The service's own database, for the four services that have one. */
    public Optional<String> database() {
        return isService() && this != GATEWAY ? Optional.of("zhibao_" + shortName()) : Optional.empty();
    }

    /** {@code case} for {@code case-service}. */
    public String shortName() {
        return label.replace("-service", "");
    }

    /**
     * Finds a part by its label or, for services, its short name.
     *
     * @throws StackFailure naming the known parts when there is none of that name
     */
    public static Part named(String name) {
        return Arrays.stream(values())
                .filter(part -> part.label.equals(name) || part.shortName().equals(name))
                .findFirst()
                .orElseThrow(() -> new StackFailure("There is no part \"%s\"; the parts are %s."
                        .formatted(
                                name,
                                String.join(
                                        ", ",
                                        Arrays.stream(values()).map(Part::label).toList()))));
    }

    @Override
    public String toString() {
        return label;
    }
}
