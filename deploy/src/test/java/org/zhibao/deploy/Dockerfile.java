package org.zhibao.deploy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The instructions of a file in deploy/docker, continued lines joined. */
record Dockerfile(String name, List<String> instructions) {

    static final Dockerfile SERVICE = of("service.Dockerfile");
    static final Dockerfile KEYCLOAK = of("keycloak.Dockerfile");

    private static final Pattern HEALTH_CHECK = Pattern.compile("HEALTHCHECK .*?CMD (\\[.*])");
    private static final Pattern COMMAND = Pattern.compile("CMD (\\[.*])");

    static Dockerfile of(String name) {
        return new Dockerfile(
                name,
                Checkout.text("deploy/docker/" + name)
                        .replaceAll("(?m)^#.*\n", "")
                        .replaceAll("\\\\\n\\s*", "")
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList());
    }

    List<String> arguments(String instruction) {
        return instructions.stream()
                .filter(line -> line.startsWith(instruction + " "))
                .map(line -> line.substring(instruction.length() + 1))
                .toList();
    }

    List<String> baseImages() {
        return arguments("FROM").stream().map(from -> from.split(" ")[0]).toList();
    }

    boolean hasHealthCheck() {
        return instructions.stream().anyMatch(line -> HEALTH_CHECK.matcher(line).matches());
    }

    List<String> healthCheck() {
        return list(HEALTH_CHECK);
    }

    List<String> command() {
        return list(COMMAND);
    }

    private List<String> list(Pattern pattern) {
        String found = instructions.stream()
                .map(pattern::matcher)
                .filter(Matcher::matches)
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " has no " + pattern));
        // a JSON array is YAML, too
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(found);
    }
}
