package org.zhibao.scenarios.play;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.zhibao.scenarios.format.Actor;
import org.zhibao.scenarios.format.Scenario.Observations;
import org.zhibao.scenarios.plan.Item;
import org.zhibao.scenarios.plan.Plan;

/** Posts a plan through the gateway, many items at once, each item's acts in order. */
public final class Player {

    /** So many items may fail before the rest is left alone. */
    private static final int FAILURES = 20;

    private final Plan plan;
    private final Options options;
    private final Progress progress;
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger posted = new AtomicInteger();

    /**
     * What came of a play.
     *
     * @param posted requests that changed something
     * @param failures what the suite refused or did not answer
     */
    public record Outcome(int posted, List<String> failures) {
        public boolean complete() {
            return failures.isEmpty();
        }
    }

    private Player(Plan plan, Options options, Progress progress) {
        this.plan = plan;
        this.options = options;
        this.progress = progress;
    }

    /** Plays all items and imports. */
    public static Outcome play(Plan plan, Options options, Progress progress) throws IOException, InterruptedException {
        try (var http = client();
                var journal = Journal.open(options.journal())) {
            return new Player(plan, options, progress).play(new Gateway(http, options, journal));
        }
    }

    static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    private Outcome play(Gateway gateway) throws InterruptedException {
        var places = new Semaphore(options.concurrency());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var item : plan.items()) {
                places.acquire();
                threads.execute(() -> {
                    try {
                        play(gateway, item);
                    } finally {
                        places.release();
                    }
                });
            }
        }
        for (var observations : plan.scenario().imports()) {
            observe(gateway, observations);
        }
        return new Outcome(posted.get(), List.copyOf(failures));
    }

    private void play(Gateway gateway, Item item) {
        if (failures.size() >= FAILURES) {
            return;
        }
        try {
            posted.addAndGet(new ItemPlayer(gateway, progress, item).play());
        } catch (PlayFailure e) {
            failures.add(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            failures.add(item.id() + " was interrupted");
        }
    }

    private void observe(Gateway gateway, Observations observations) throws InterruptedException {
        var file = observations.file();
        try {
            var answer = gateway.send(new Call(
                    importer(observations),
                    "POST",
                    "/api/v1/observations/imports",
                    plan.scenario().id() + "." + file.name(),
                    "import",
                    plan.scenario().id() + "." + file.name() + "." + digest(file.text()),
                    null,
                    "text/csv",
                    file.text()));
            if (!answer.succeeded()) {
                failures.add("%s: %s".formatted(file.name(), answer.summary()));
            } else if (answer.body().path("rejected").asInt(0) > 0) {
                failures.add("%s: the suite rejects lines: %s"
                        .formatted(file.name(), answer.body().path("lines")));
            }
            posted.addAndGet(answer.body().path("accepted").asInt(0) > 0 ? 1 : 0);
        } catch (PlayFailure e) {
            failures.add("%s: %s".formatted(file.name(), e.getMessage()));
        }
        progress.advance(1);
    }

    private Actor importer(Observations observations) {
        return plan.scenario().actors().stream()
                .filter(actor ->
                        actor.name().equals(observations.by()) || actor.roles().contains(observations.by()))
                .findFirst()
                .orElseThrow(() -> new PlayFailure("No actor is or has the role " + observations.by()));
    }

    /** Another content is another import, under another key. */
    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
