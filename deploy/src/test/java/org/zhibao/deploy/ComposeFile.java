package org.zhibao.deploy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** docker-compose.yml as Compose reads it, its variables still in place. */
record ComposeFile(Map<String, Object> root) {

    static final String NAME = "docker-compose.yml";
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)(?::([?-])([^}]*))?}");

    static ComposeFile read() {
        return new ComposeFile(map(Checkout.yaml(NAME).getFirst()));
    }

    Map<String, Object> services() {
        return map(root.get("services"));
    }

    Map<String, Object> service(String name) {
        return map(services().get(name));
    }

    Map<String, String> environment(String service) {
        Map<String, String> environment = new TreeMap<>();
        map(service(service).get("environment")).forEach((name, value) -> environment.put(name, value.toString()));
        return environment;
    }

    /** The service's variables as its container sees them, given those of {@code .env}. */
    Map<String, String> environment(String service, Map<String, String> variables) {
        Map<String, String> environment = environment(service);
        environment.replaceAll((name, value) -> interpolate(value, variables));
        return environment;
    }

    /** Variables of {@code .env} that the file uses: those it cannot do without, or those with a default. */
    static Set<String> variables(boolean required) {
        Set<String> names = new TreeSet<>();
        VARIABLE.matcher(Checkout.text(NAME))
                .results()
                .filter(use -> "?".equals(use.group(2)) == required)
                .forEach(use -> names.add(use.group(1)));
        return names;
    }

    static boolean isOneRequiredVariable(String value) {
        Matcher variable = VARIABLE.matcher(value);
        return variable.matches() && "?".equals(variable.group(2));
    }

    static String interpolate(String value, Map<String, String> variables) {
        return VARIABLE.matcher(value).replaceAll(use -> {
            String given = variables.getOrDefault(use.group(1), "");
            if (given.isEmpty() && !"-".equals(use.group(2))) {
                throw new IllegalArgumentException(use.group(1) + ": " + use.group(3));
            }
            return Matcher.quoteReplacement(given.isEmpty() ? use.group(3) : given);
        });
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    static List<?> list(Object value) {
        return value == null ? List.of() : (List<?>) value;
    }
}
