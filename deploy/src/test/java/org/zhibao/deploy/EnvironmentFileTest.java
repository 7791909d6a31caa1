package org.zhibao.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class EnvironmentFileTest {

    private static final Set<String> NAMES_OF_HOSTS = Set.of("ZHIBAO_IDENTITY_HOST", "ZHIBAO_GATEWAY_HOST");

    @Test
    void exampleNamesWhatComposeNeedsAndHoldsNoValue() {
        Map<String, String> example = EnvironmentFile.parse(Checkout.text("deploy/env.example"));

        assertThat(example.keySet()).isEqualTo(ComposeFile.variables(true));
        assertThat(example.values()).containsOnly("");
    }

    @Test
    void exampleShowsTheDefaultsOfTheRest() {
        Set<String> shown = new TreeSet<>();
        Pattern.compile("(?m)^#(\\w+=.*)$")
                .matcher(Checkout.text("deploy/env.example"))
                .results()
                .forEach(line -> shown.add(line.group(1)));
        String compose = Checkout.text(ComposeFile.NAME);

        assertThat(shown).hasSameSizeAs(ComposeFile.variables(false));
        assertThat(shown).allMatch(line -> compose.contains("${" + line.replaceFirst("=", ":-") + "}"));
    }

    @Test
    void composeRefusesAnEmptyEnvironmentFile() {
        Map<String, String> empty = EnvironmentFile.parse(Checkout.text("deploy/env.example"));

        assertThatThrownBy(() -> ComposeFile.read().environment("case-service", empty))
                .hasMessageContaining("see deploy/README.md");
    }

    @Test
    void everySecretIsNewLongAndItsOwn() {
        Map<String, String> first = EnvironmentFile.generate();
        Map<String, String> second = EnvironmentFile.generate();

        assertThat(first.keySet()).isEqualTo(ComposeFile.variables(true));
        assertThat(first)
                .allSatisfy((name, value) ->
                        assertThat(value).as(name).matches(NAMES_OF_HOSTS.contains(name) ? "" : "[0-9a-f]{48}"));
        Set<String> secrets = new TreeSet<>(first.values());
        secrets.addAll(second.values());
        secrets.remove("");
        assertThat(secrets).hasSize(2 * (first.size() - NAMES_OF_HOSTS.size()));
    }
}
