package org.zhibao.scenarios.play;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * What was meant and what came of it, one line of JSON each. The intent is on its way to the disk before the request is on
 * its way to the suite, so that no effect can be without an intent.
 */
public final class Journal implements Closeable {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What a line says. */
    public enum Kind {
        /** A request is about to be sent. */
        INTENT,
        /** It was answered. */
        ANSWER,
        /** Nobody knows whether it took effect: the connection was lost. */
        UNKNOWN
    }

    /**
     * A line.
     *
     * @param call number of the attempt, the same in the intent and in what follows it
     * @param at RFC 3339
     * @param occurredOn legal date in the request
     * @param id id of the resource that the answer shows
     * @param code code of the problem document
     * @param reason how the connection was lost
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            long call,
            Kind kind,
            String at,
            @Nullable String actor,
            @Nullable String method,
            @Nullable String path,
            @Nullable String item,
            @Nullable String step,
            @Nullable String key,
            @Nullable String ifMatch,
            @Nullable String occurredOn,
            @Nullable Integer status,
            @Nullable String id,
            @Nullable Long version,
            @Nullable String state,
            @Nullable String code,
            @Nullable String reason) {}

    private final BufferedWriter out;
    private final AtomicLong calls;

    private Journal(BufferedWriter out, long calls) {
        this.out = out;
        this.calls = new AtomicLong(calls);
    }

    /** Opens a file, going on after what it holds. */
    public static Journal open(Path file) throws IOException {
        var parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        var last = Files.exists(file)
                ? read(file).stream().mapToLong(Line::call).max().orElse(0)
                : 0;
        return new Journal(Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND), last);
    }

    /** All lines of a file. */
    public static List<Line> read(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank()).map(Journal::parse).toList();
        }
    }

    /** Notes that a command is about to be sent; returns the number of the attempt. */
    long intend(Call call, @Nullable String occurredOn) {
        var number = calls.incrementAndGet();
        write(new Line(
                number,
                Kind.INTENT,
                now(),
                call.actor().name(),
                call.method(),
                call.path(),
                call.item(),
                call.step(),
                call.key(),
                call.ifMatch(),
                occurredOn,
                null,
                null,
                null,
                null,
                null,
                null));
        return number;
    }

    void answered(long call, Answer answer) {
        var body = answer.body();
        write(new Line(
                call,
                Kind.ANSWER,
                now(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                answer.status(),
                body.path("id").asText(null),
                body.has("version") ? Long.valueOf(body.path("version").asLong()) : null,
                body.path("state").asText(null),
                body.path("code").asText(null),
                null));
    }

    void unknown(long call, String reason) {
        write(new Line(
                call,
                Kind.UNKNOWN,
                now(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                reason));
    }

    private synchronized void write(Line line) {
        try {
            out.write(JSON.writeValueAsString(line));
            out.newLine();
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("The journal cannot be written", e);
        }
    }

    private static Line parse(String line) {
        try {
            return JSON.readValue(line, Line.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Not a line of a journal: " + line, e);
        }
    }

    private static String now() {
        return Instant.now().toString();
    }

    @Override
    public synchronized void close() throws IOException {
        out.close();
    }
}
