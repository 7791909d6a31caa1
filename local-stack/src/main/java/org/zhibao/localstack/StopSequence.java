package org.zhibao.localstack;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Ends parts in good order. */
final class StopSequence {

    /** Parts that end together, in this order: nobody loses the part it still needs. */
    private static final List<Set<Part>> STOP_ORDER = List.of(
            EnumSet.of(Part.GATEWAY),
            EnumSet.of(Part.CASE_SERVICE, Part.MEDIATION_SERVICE, Part.PLEDGE_SERVICE, Part.STATISTICS_SERVICE),
            EnumSet.of(Part.KEYCLOAK, Part.KAFKA),
            EnumSet.of(Part.POSTGRESQL));

    private final LocalStack stack;

    StopSequence(LocalStack stack) {
        this.stack = stack;
    }

    void run(Set<Part> parts) {
        for (Set<Part> together : STOP_ORDER) {
            List<Thread> stopping = together.stream()
                    .filter(parts::contains)
                    .map(part -> Thread.ofVirtual().start(() -> stack.stop(part)))
                    .toList();
            for (Thread thread : stopping) {
                try {
                    thread.join();
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }
}
