package org.zhibao.deploy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.zhibao.localstack.Part;
import org.zhibao.localstack.Ports;
import org.zhibao.localstack.StackConfig;
import org.zhibao.localstack.part.ServiceEnvironment;

/** The variables every deployment must set for a service: those of local-stack, but for what is listed here with its reason. */
final class ServiceVariables {

    /** Set on one machine only. */
    static final Map<String, String> ONLY_LOCAL =
            Map.of("QUARKUS_PROFILE", "production is the profile of a service that is told nothing");

    /** Set in production only. */
    static final Map<Part, Map<String, String>> ONLY_IN_PRODUCTION = Map.of(
            Part.GATEWAY,
            Map.of(
                    "QUARKUS_HTTP_PROXY_ALLOW_X_FORWARDED",
                    "only there a reverse proxy is in front, whose address all callers would share",
                    "QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING",
                    "likewise"));

    private static final StackConfig DEFAULTS =
            new StackConfig(Checkout.path(""), Path.of("data"), Path.of("software"), Ports.fromEnvironment(Map.of()));

    private ServiceVariables() {}

    static Stream<Part> services() {
        return Arrays.stream(Part.values()).filter(Part::isService);
    }

    /** What local-stack sets, with its default ports. */
    static Map<String, String> local(Part service) {
        return new TreeMap<>(ServiceEnvironment.of(DEFAULTS, service));
    }

    /** The names that a deployment of this service sets. */
    static Set<String> inProduction(Part service) {
        Set<String> names = new TreeSet<>(local(service).keySet());
        names.removeAll(ONLY_LOCAL.keySet());
        names.addAll(ONLY_IN_PRODUCTION.getOrDefault(service, Map.of()).keySet());
        return names;
    }

    static boolean isSecret(String variable) {
        return variable.endsWith("PASSWORD") || variable.endsWith("SECRET");
    }

    /** Whether a value that is the same everywhere: a port or a role. */
    static boolean isFixed(String variable) {
        return variable.endsWith("_PORT") || variable.endsWith("_USERNAME");
    }
}
