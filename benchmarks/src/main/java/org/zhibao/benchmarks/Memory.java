package org.zhibao.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Memory of a process and its children, from proc(5). */
final class Memory {

    private Memory() {}

    /** Proportional set size of the whole process tree in MiB: pages that several share are counted once. */
    static long proportionalMebibytes(long pid) {
        return tree(pid).mapToLong(process -> kibibytes(process, "Pss:")).sum() / 1024;
    }

    /** Resident set size of the process alone in MiB. */
    static long residentMebibytes(long pid) {
        return kibibytes(pid, "Rss:") / 1024;
    }

    private static Stream<Long> tree(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .map(ProcessHandle::pid);
    }

    private static long kibibytes(long pid, String field) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith(field))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
