package org.zhibao.deploy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A file of {@code NAME=value} lines as Compose reads it. */
final class EnvironmentFile {

    private EnvironmentFile() {}

    static Map<String, String> parse(String text) {
        Map<String, String> variables = new TreeMap<>();
        text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("=", 2))
                .forEach(pair -> variables.put(pair[0], pair[1]));
        return variables;
    }

    /** What new-env.sh prints. */
    static Map<String, String> generate() {
        Program.Outcome printed =
                Program.run(List.of(Checkout.path("deploy/new-env.sh").toString()), Map.of());
        if (printed.exitCode() != 0) {
            throw new AssertionError(printed.output());
        }
        return parse(printed.output());
    }
}
