package org.zhibao.localstack;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** Starts parts side by side, each as soon as what it cannot begin without is there. */
final class StartSequence {

    private final LocalStack stack;
    private final StartListener listener;
    private final AtomicBoolean anythingStarted = new AtomicBoolean();

    StartSequence(LocalStack stack, StartListener listener) {
        this.stack = stack;
        this.listener = listener;
    }

    /** Waits for all; the first failure is thrown once nothing more is being begun. */
    boolean run(Set<Part> parts) {
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            Map<Part, CompletableFuture<Void>> starts = new EnumMap<>(Part.class);
            for (Part part : parts) {
                starts.put(part, new CompletableFuture<>());
            }
            CompletableFuture<Void> failure = new CompletableFuture<>();
            starts.forEach((part, done) -> threads.execute(() -> {
                try {
                    start(part, starts);
                    done.complete(null);
                } catch (RuntimeException | Error problem) {
                    done.completeExceptionally(problem);
                    failure.completeExceptionally(problem);
                }
            }));
            CompletableFuture.anyOf(CompletableFuture.allOf(starts.values().toArray(CompletableFuture[]::new)), failure)
                    .join();
            return anythingStarted.get();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException problem) {
                throw problem;
            }
            throw failed;
        } finally {
            threads.shutdownNow();
        }
    }

    private void start(Part part, Map<Part, CompletableFuture<Void>> starts) {
        Instant begin = Instant.now();
        if (!stack.control(part).isPrepared()) {
            listener.preparing(part);
        }
        stack.control(part).prepare();
        if (needsDatabase(part) && starts.containsKey(Part.POSTGRESQL)) {
            Objects.requireNonNull(starts.get(Part.POSTGRESQL)).join();
        }
        boolean started = stack.launch(part);
        if (started) {
            anythingStarted.set(true);
            listener.starting(part);
        }
        stack.control(part)
                .awaitReady(() -> neededToAnswer(part).stream()
                        .map(starts::get)
                        .filter(Objects::nonNull)
                        .allMatch(CompletableFuture::isDone));
        listener.ready(part, Duration.between(begin, Instant.now()), !started);
        stack.control(part).notice().ifPresent(sentence -> listener.notice(part, sentence));
    }

    /** The parts without which one starts but does not answer. */
    private static Set<Part> neededToAnswer(Part part) {
        if (!part.isService()) {
            return EnumSet.noneOf(Part.class);
        }
        return part == Part.GATEWAY ? EnumSet.of(Part.KEYCLOAK) : EnumSet.of(Part.KEYCLOAK, Part.KAFKA);
    }

    /** Services wait for Kafka and Keycloak by themselves; without a database none of them begins. */
    private static boolean needsDatabase(Part part) {
        return part == Part.KEYCLOAK || part.database().isPresent();
    }
}
