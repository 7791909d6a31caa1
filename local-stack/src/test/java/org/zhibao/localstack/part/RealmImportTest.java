package org.zhibao.localstack.part;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibao.localstack.Ports;
import org.zhibao.localstack.StackConfig;

class RealmImportTest {

    private static final List<String> ROLES = List.of(
            "officer",
            "reviewer",
            "leader",
            "clerk",
            "mediator",
            "arbitrator",
            "court-liaison",
            "police-liaison",
            "bank",
            "registrar",
            "fund-manager",
            "analyst",
            "integrator",
            "auditor",
            "administrator");

    private static final List<String> CITY_ROLES = ROLES.stream()
            .filter(role -> !role.equals("bank") && !role.equals("integrator"))
            .toList();

    private static final List<String> DISTRICTS = List.of(
            "150102", "150103", "150104", "150105", "150121", "150122", "150123", "150124", "150125", "150202",
            "150203", "150204", "150205", "150206", "150207", "150221", "150222", "150223");

    @TempDir
    private Path folder;

    private JsonNode realm = new ObjectMapper().createObjectNode();

    @BeforeEach
    void merge() throws IOException {
        StackConfig config = new StackConfig(Path.of(".."), folder, folder, Ports.fromEnvironment(Map.of()));
        Path target = folder.resolve("import/zhibao-realm.json");
        new RealmImport(config).write(target);
        realm = new ObjectMapper().readTree(target.toFile());
    }

    @Test
    void holdsEveryRoleOfTheArchitecture() throws IOException {
        assertThat(realm.at("/roles/realm"))
                .extracting(role -> role.get("name").asText())
                .containsExactlyElementsOf(ROLES);
        assertThat(Files.readString(Path.of("../docs/architecture.md")))
                .contains(ROLES.stream().map(role -> "`" + role + "`").toList());
    }

    @Test
    void holdsADemoUserForEachRoleAndRegion() {
        List<String> expected = new ArrayList<>();
        Stream.of("150100", "150200").forEach(city -> CITY_ROLES.forEach(role -> expected.add(role + "." + city)));
        Stream.of("officer", "leader", "analyst", "administrator", "police-liaison", "registrar", "integrator")
                .forEach(role -> expected.add(role + ".150000"));
        DISTRICTS.forEach(district -> expected.add("officer." + district));
        Stream.of("bank-north", "bank-west", "ecom-centre", "police-gateway")
                .forEach(client -> expected.add("service-account-" + client));

        assertThat(realm.get("users"))
                .extracting(user -> user.get("username").asText())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyPersonIsCompleteAndOfTheNamedRoleAndRegion() {
        assertThat(realm.get("users"))
                .filteredOn(user -> !user.has("serviceAccountClientId"))
                .allSatisfy(user -> {
                    String[] name = user.get("username").asText().split("\\.", -1);
                    assertThat(user.at("/realmRoles/0").asText()).isEqualTo(name[0]);
                    assertThat(user.at("/attributes/region/0").asText()).isEqualTo(name[1]);
                    assertThat(user.get("firstName").asText()).isNotBlank();
                    assertThat(user.get("lastName").asText()).isNotBlank();
                    assertThat(user.get("email").asText()).endsWith(".example");
                    assertThat(user.at("/credentials/0/value").asText()).isEqualTo("zhibao-demo");
                });
    }

    @Test
    void banksCarryTheirOwnOrganisation() {
        assertThat(claim("bank-north", "org")).isEqualTo("91150100MA0000007W");
        assertThat(claim("bank-west", "org")).isEqualTo("91150200MA7654329R");
        assertThat(claim("bank-north", "region")).isEqualTo("150000");
        assertThat(claim("police-gateway", "region")).isEqualTo("150100");
    }

    @Test
    void realmWithoutTheDemoHoldsNoSecretsAndNoUsers() throws IOException {
        JsonNode production = new ObjectMapper()
                .readTree(Path.of("../deploy/keycloak/zhibao-realm.json").toFile());

        assertThat(production.has("users")).isFalse();
        assertThat(production.toString()).doesNotContain("zhibao-demo", "\"secret\"");
        assertThat(production.get("clients"))
                .extracting(client -> client.get("directAccessGrantsEnabled").asBoolean())
                .containsOnly(false);
    }

    @Test
    void profileDeclaresTheAttributesBehindTheClaims() throws IOException {
        String profile = realm.at(
                        "/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                .asText();

        assertThat(new ObjectMapper().readTree(profile).get("attributes"))
                .extracting(attribute -> attribute.get("name").asText())
                .contains("region", "org");
    }

    private String claim(String clientId, String name) {
        for (JsonNode client : realm.get("clients")) {
            if (client.get("clientId").asText().equals(clientId)) {
                for (JsonNode mapper : client.get("protocolMappers")) {
                    if (mapper.get("name").asText().equals(name)) {
                        return mapper.at("/config/claim.value").asText();
                    }
                }
            }
        }
        return "";
    }
}
