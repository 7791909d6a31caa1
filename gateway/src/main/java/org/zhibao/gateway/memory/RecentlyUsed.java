package org.zhibao.gateway.memory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A bounded map in two generations: when the young one is full it becomes the old one, and what was not used since is
 * forgotten with the old one before it. Reading costs one lookup and no lock, unlike an exact least-recently-used order.
 *
 * @param <V> what is remembered under a name
 */
public final class RecentlyUsed<V> {

    private static final class Generations<V> {
        private final ConcurrentMap<String, V> young = new ConcurrentHashMap<>();
        private final ConcurrentMap<String, V> old;

        private Generations(ConcurrentMap<String, V> old) {
            this.old = old;
        }
    }

    private final int generationSize;
    private volatile Generations<V> generations = new Generations<>(new ConcurrentHashMap<>());

    /**
     * An empty memory.
     *
     * @param generationSize how many entries are kept at least; at most twice as many are
     */
    public RecentlyUsed(int generationSize) {
        this.generationSize = generationSize;
    }

    /** The entry of that name, or null. */
    public @Nullable V find(String name) {
        var current = generations;
        var young = current.young.get(name);
        if (young != null) {
            return young;
        }
        var old = current.old.get(name);
        if (old != null) {
            put(name, old);
        }
        return old;
    }

    /** The entry of that name, created if it is not there. */
    public V findOrCreate(String name, Supplier<V> creation) {
        var found = find(name);
        return found != null ? found : roomy().young.computeIfAbsent(name, absent -> creation.get());
    }

    public void put(String name, V value) {
        roomy().young.put(name, value);
    }

    /** Entries held now. */
    public int size() {
        var current = generations;
        return current.young.size() + current.old.size();
    }

    private Generations<V> roomy() {
        var current = generations;
        if (current.young.size() < generationSize) {
            return current;
        }
        synchronized (this) {
            if (generations == current) {
                generations = new Generations<>(current.young);
            }
            return generations;
        }
    }
}
