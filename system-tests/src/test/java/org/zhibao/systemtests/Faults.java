package org.zhibao.systemtests;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.zhibao.localstack.LocalStack;
import org.zhibao.localstack.Part;
import org.zhibao.scenarios.play.Progress;

/**
 * Kills parts with SIGKILL at given shares of a play, leaves them away for a while, and starts them again. The play waits at
 * each share until the part is dead: a suite that is quick would otherwise be through before the earlier part is back.
 */
final class Faults implements Progress {

    /** How long a part stays away: long enough that calls meet its absence. */
    private static final Duration AWAY = Duration.ofSeconds(4);

    private final LocalStack stack;
    private final int total;
    private final AtomicInteger done = new AtomicInteger();
    private final List<Fault> faults;
    private final CompletableFuture<Void> work;

    /**
     * @param percent share of the play after which the part is killed
     * @param struck done when it is dead
     */
    record Fault(Part part, int percent, CompletableFuture<Void> struck) {

        Fault(Part part, int percent) {
            this(part, percent, new CompletableFuture<>());
        }
    }

    Faults(LocalStack stack, int total, List<Fault> faults) {
        this.stack = stack;
        this.total = total;
        this.faults = faults;
        this.work = CompletableFuture.runAsync(() -> faults.forEach(this::commit));
        work.whenComplete((done, failure) -> {
            if (failure != null) {
                faults.forEach(fault -> fault.struck().completeExceptionally(failure));
            }
        });
    }

    private void commit(Fault fault) {
        await().atMost(Duration.ofMinutes(10)).until(() -> reached(fault));
        stack.kill(fault.part());
        fault.struck().complete(null);
        await().pollDelay(AWAY).timeout(AWAY.multipliedBy(2)).until(() -> true);
        stack.start(fault.part());
        stack.awaitReady(fault.part());
    }

    private boolean reached(Fault fault) {
        return done.get() * 100L / total >= fault.percent();
    }

    /** Waits until every part is back; fails when one could not be started. */
    void awaitEnd() {
        work.join();
        await().atMost(Duration.ofMinutes(2)).until(stack::ready);
    }

    @Override
    public void advance(int requests) {
        done.addAndGet(requests);
        faults.stream().filter(this::reached).forEach(fault -> fault.struck().join());
    }

    @Override
    public void close() {
        awaitEnd();
    }
}
