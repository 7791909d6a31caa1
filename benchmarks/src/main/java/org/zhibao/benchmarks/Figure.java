package org.zhibao.benchmarks;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;

/** A published figure, read again and again. */
final class Figure {

    private static final Pattern VALUE = Pattern.compile("\"value\":\"(\\d+)\"");

    private final Connection connection;
    private final String path;
    private final Map<String, String> headers;

    Figure(Connection connection, String path, String token) {
        this.connection = connection;
        this.path = path;
        this.headers = Map.of("Authorization", "Bearer " + token);
    }

    long value() throws IOException {
        var answer = connection.send("GET", path, headers, "");
        var value = VALUE.matcher(answer.body());
        if (answer.status() != 200 || !value.find()) {
            throw new IOException(path + " answered " + answer.status() + ": " + answer.body());
        }
        return Long.parseLong(value.group(1));
    }
}
