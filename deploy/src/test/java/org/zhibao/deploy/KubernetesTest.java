package org.zhibao.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibao.deploy.ComposeFile.list;
import static org.zhibao.deploy.ComposeFile.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhibao.localstack.DemoSecrets;
import org.zhibao.localstack.Part;

class KubernetesTest {

    private static final String FOLDER = "deploy/kubernetes/";

    private final Map<String, Object> kustomization = document("kustomization.yaml", 0);
    private final ComposeFile compose = ComposeFile.read();

    @ParameterizedTest
    @MethodSource("org.zhibao.deploy.ServiceVariables#services")
    void aServiceIsToldWhatComposeTellsIt(Part service) {
        Map<String, String> environment = environment(service);
        Map<String, String> inCompose = compose.environment(service.label());

        assertThat(environment.keySet()).isEqualTo(inCompose.keySet());
        inCompose.forEach((name, value) -> {
            if (ServiceVariables.isFixed(name) || name.startsWith("ZHIBAO_GATEWAY_ROUTES") || name.endsWith("_HOST")) {
                assertThat(environment).containsEntry(name, value);
            }
        });
        assertThat(environment.get("QUARKUS_OIDC_AUTH_SERVER_URL"))
                .startsWith("https://")
                .endsWith("/realms/zhibao");
    }

    @ParameterizedTest
    @MethodSource("org.zhibao.deploy.ServiceVariables#services")
    void secretsAreReferencesOnly(Part service) {
        environmentEntries(service).forEach(entry -> {
            if (ServiceVariables.isSecret(entry.get("name").toString())) {
                assertThat(entry).doesNotContainKey("value");
                assertThat(map(map(entry.get("valueFrom")).get("secretKeyRef")))
                        .containsEntry("name", service.label())
                        .containsKey("key");
            }
        });
        assertThat(Checkout.text(file(service))).doesNotContain(DemoSecrets.PASSWORD);
    }

    @ParameterizedTest
    @MethodSource("org.zhibao.deploy.ServiceVariables#services")
    void probesAskTheManagementPort(Part service) {
        Map<String, Object> container = container(service);
        Map<String, String> paths = Map.of(
                "startupProbe", "/q/health/started",
                "readinessProbe", "/q/health/ready",
                "livenessProbe", "/q/health/live");

        paths.forEach((probe, path) -> assertThat(map(map(container.get(probe)).get("httpGet")))
                .containsEntry("path", path)
                .containsEntry("port", "management"));
        assertThat(ports(container))
                .containsEntry("http", environment(service).get("QUARKUS_HTTP_PORT"))
                .containsEntry("management", environment(service).get("QUARKUS_MANAGEMENT_PORT"));
    }

    @ParameterizedTest
    @MethodSource("org.zhibao.deploy.ServiceVariables#services")
    void imagesAreThoseOfCompose(Part service) {
        String image = container(service).get("image").toString();

        assertThat(compose.service(service.label()).get("image").toString()).startsWith(image + ":");
        assertThat(list(kustomization.get("images")).stream().map(ComposeFile::map))
                .contains(Map.of("name", image, "newTag", Checkout.version("version")));
    }

    @ParameterizedTest
    @MethodSource("org.zhibao.deploy.ServiceVariables#services")
    void containersHaveNoRightTheyDoNotNeed(Part service) {
        Map<String, Object> context = map(container(service).get("securityContext"));

        assertThat(context)
                .containsEntry("allowPrivilegeEscalation", false)
                .containsEntry("readOnlyRootFilesystem", true)
                .containsEntry("capabilities", Map.of("drop", List.of("ALL")));
        assertThat(map(pod(service).get("securityContext")))
                .containsEntry("runAsNonRoot", true)
                .containsEntry(
                        "runAsUser",
                        Integer.valueOf(Dockerfile.SERVICE.arguments("USER").getLast()));
        assertThat(map(map(container(service).get("resources")).get("limits"))).containsKey("memory");
    }

    @Test
    void onlyTheGatewayIsReachable() {
        Map<String, Object> closed = spec("network-policy.yaml", 0);
        Map<String, Object> gateway = spec("network-policy.yaml", 1);
        Map<String, Object> services = spec("network-policy.yaml", 2);

        assertThat(closed).containsEntry("policyTypes", List.of("Ingress")).doesNotContainKey("ingress");
        assertThat(map(closed.get("podSelector")).get("matchLabels"))
                .isEqualTo(Map.of("app.kubernetes.io/part-of", "zhibao"));
        assertThat(map(gateway.get("podSelector")).get("matchLabels"))
                .isEqualTo(Map.of("app.kubernetes.io/name", "gateway"));
        assertThat(list(services.get("ingress")))
                .singleElement()
                .satisfies(rule -> assertThat(map(rule).get("from").toString())
                        .isEqualTo("[{podSelector={matchLabels={app.kubernetes.io/name=gateway}}}]"));
        Set<Object> behind =
                new HashSet<>(list(map(list(map(services.get("podSelector")).get("matchExpressions"))
                                .getFirst())
                        .get("values")));
        ServiceVariables.services()
                .forEach(service -> assertThat(behind.contains(service.label())).isEqualTo(service != Part.GATEWAY));
    }

    @Test
    void everyFileIsApplied() {
        assertThat(list(kustomization.get("resources")).stream().map(Object::toString))
                .containsExactlyInAnyOrder(Arrays.stream(Objects.requireNonNull(
                                Checkout.path(FOLDER).toFile().list()))
                        .filter(name -> !name.equals("kustomization.yaml"))
                        .toArray(String[]::new));
    }

    private Map<String, String> environment(Part service) {
        Map<String, String> environment = new TreeMap<>();
        Map<String, Object> shared = map(document("configuration.yaml", 0).get("data"));
        Map<String, Object> data = map(document("configuration.yaml", 1).get("data"));
        shared.forEach((name, value) -> environment.put(name, value.toString()));
        for (Map<String, Object> entry : environmentEntries(service)) {
            Map<String, Object> reference = map(map(entry.get("valueFrom")).get("configMapKeyRef"));
            Object value = entry.getOrDefault("value", "");
            if (!reference.isEmpty()) {
                assertThat(data).containsKey(reference.get("key").toString());
                value = data.get(reference.get("key").toString());
            }
            environment.put(entry.get("name").toString(), value.toString());
        }
        return environment;
    }

    private static List<Map<String, Object>> environmentEntries(Part service) {
        assertThat(container(service).get("envFrom")).hasToString("[{configMapRef={name=zhibao}}]");
        List<Map<String, Object>> entries = new ArrayList<>();
        list(container(service).get("env")).forEach(entry -> entries.add(map(entry)));
        return entries;
    }

    private static Map<String, String> ports(Map<String, Object> container) {
        Map<String, String> ports = new TreeMap<>();
        list(container.get("ports"))
                .forEach(port -> ports.put(
                        map(port).get("name").toString(),
                        map(port).get("containerPort").toString()));
        return ports;
    }

    private static Map<String, Object> container(Part service) {
        return map(list(pod(service).get("containers")).getFirst());
    }

    private static Map<String, Object> pod(Part service) {
        return map(map(map(document(service.label() + ".yaml", 0).get("spec")).get("template"))
                .get("spec"));
    }

    private static Map<String, Object> spec(String name, int index) {
        return map(document(name, index).get("spec"));
    }

    private static Map<String, Object> document(String name, int index) {
        return map(Checkout.yaml(FOLDER + name).get(index));
    }

    private static String file(Part service) {
        return FOLDER + service.label() + ".yaml";
    }
}
