package org.zhibao.localstack.command;

import java.time.Duration;
import java.util.Set;
import org.zhibao.localstack.DemoSecrets;
import org.zhibao.localstack.LocalStack;
import org.zhibao.localstack.Part;

/** What a user needs to know when everything is up. */
final class Banner {

    private Banner() {}

    static String of(LocalStack stack, Set<Part> parts, Duration took, boolean detached) {
        return """

                Zhibao 知保 is ready (%d of %d parts, %.1f s).

                  Gateway      %s
                  API portal   %s/docs
                  Keycloak     %s   (admin / %s)
                  PostgreSQL   localhost:%d   (postgres / %s)
                  Kafka        %s

                  Demo users   officer.150100, reviewer.150100, leader.150100, registrar.150100, analyst.150100 ...
                               <role>.150100 Hohhot, <role>.150200 Baotou, officer.<district>; password %s
                  Demo clients bank-north, bank-west, ecom-centre, police-gateway; secret %s

                  Data         %s
                  Logs         ./zhibao logs [-f] SERVICE

                %s
                """.formatted(
                        parts.size(),
                        Part.values().length,
                        took.toMillis() / 1000.0,
                        stack.gatewayUrl(),
                        stack.gatewayUrl(),
                        stack.url(Part.KEYCLOAK),
                        DemoSecrets.PASSWORD,
                        stack.ports().of(Part.POSTGRESQL),
                        DemoSecrets.PASSWORD,
                        stack.kafkaBootstrap(),
                        DemoSecrets.PASSWORD,
                        DemoSecrets.PASSWORD,
                        stack.config().dataFolder(),
                        detached ? "It runs on in the background; ./zhibao down ends it." : "Ctrl-C ends it.");
    }
}
