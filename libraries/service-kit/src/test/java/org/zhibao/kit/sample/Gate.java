package org.zhibao.kit.sample;

import jakarta.inject.Singleton;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Lets a test hold requests at a point of their work. Open unless a test closes it. */
@Singleton
public class Gate {

    private volatile @Nullable CyclicBarrier meeting;
    private volatile @Nullable CountDownLatch closed;
    private volatile CountDownLatch arrived = new CountDownLatch(1);

    /** The next {@code parties} requests go on when all of them have arrived. */
    public void meet(int parties) {
        meeting = new CyclicBarrier(parties);
    }

    /** Requests wait until {@link #open}. */
    public void close() {
        arrived = new CountDownLatch(1);
        closed = new CountDownLatch(1);
    }

    public void open() {
        var latch = closed;
        closed = null;
        meeting = null;
        if (latch != null) {
            latch.countDown();
        }
    }

    /** Returns once a request waits at the closed gate. */
    public void awaitArrival() throws InterruptedException {
        if (!arrived.await(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Nobody came");
        }
    }

    void pass() {
        try {
            var latch = closed;
            if (latch != null) {
                arrived.countDown();
                latch.await(30, TimeUnit.SECONDS);
            }
            var barrier = meeting;
            if (barrier != null) {
                barrier.await(30, TimeUnit.SECONDS);
            }
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
