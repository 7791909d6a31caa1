package org.zhibao.gateway.limits;

import io.quarkus.arc.DefaultBean;
import io.vertx.core.Future;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.zhibao.gateway.memory.RecentlyUsed;

/**
 * Token buckets in this process's memory, one number each: the instant at which the bucket would be full again (the
 * generic cell rate algorithm, ITU-T I.371). The number of callers remembered is bounded; one that was forgotten starts
 * with a full bucket.
 */
@DefaultBean
@Singleton
final class InProcessRequestLimiter implements RequestLimiter {

    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final RecentlyUsed<AtomicLong> buckets;
    private final LongSupplier nanoTime;

    @Inject
    InProcessRequestLimiter(LimitSettings settings) {
        this(settings.requests().rememberCallers(), System::nanoTime);
    }

    InProcessRequestLimiter(int generationSize, LongSupplier nanoTime) {
        this.buckets = new RecentlyUsed<>(generationSize);
        this.nanoTime = nanoTime;
    }

    @Override
    public Future<Decision> take(String caller, Allowance allowance) {
        long now = nanoTime.getAsLong();
        long interval = Math.max(1, MINUTE / allowance.perMinute());
        var fullAgainAt = buckets.findOrCreate(caller, () -> new AtomicLong(now));
        while (true) {
            long seen = fullAgainAt.get();
            long base = seen - now > 0 ? seen : now;
            long next = base + interval;
            long backlog = next - now;
            if (backlog > MINUTE) {
                return Future.succeededFuture(
                        new Decision(allowance, 0, ceilSeconds(backlog - MINUTE), ceilSeconds(base - now)));
            }
            if (fullAgainAt.compareAndSet(seen, next)) {
                int remaining = (int) ((MINUTE - backlog) / interval);
                return Future.succeededFuture(new Decision(allowance, remaining, 0, ceilSeconds(backlog)));
            }
        }
    }

    private static long ceilSeconds(long nanos) {
        return (nanos + SECOND - 1) / SECOND;
    }
}
