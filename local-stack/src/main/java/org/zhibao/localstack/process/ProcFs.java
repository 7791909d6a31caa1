package org.zhibao.localstack.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads proc(5). A process may end at any moment, so every answer is optional. */
public final class ProcFs {

    private static final Path PROC = Path.of("/proc");
    private static final int STATE_FIELD = 0;
    private static final int START_TIME_FIELD = 19;

    private ProcFs() {}

    /** The identity of a live process; empty when there is none or only a zombie is left. */
    public static Optional<ProcessIdentity> identify(long pid) {
        return statFields(pid)
                .filter(fields -> !fields[STATE_FIELD].equals("Z") && !fields[STATE_FIELD].equals("X"))
                .map(fields -> new ProcessIdentity(pid, bootId(), Long.parseLong(fields[START_TIME_FIELD])));
    }

    /** The command line with single spaces, cut to a readable length. */
    public static Optional<String> commandLine(long pid) {
        return read(PROC.resolve(pid + "/cmdline"))
                .map(raw -> raw.replaceAll("[\\s\\x00]+", " ").strip())
                .filter(text -> !text.isEmpty())
                .map(text -> text.length() > 120 ? text.substring(0, 117) + "..." : text);
    }

    /**
     * Memory in bytes of a process and its descendants: resident size of a process alone; where there are several, as with
     * PostgreSQL, the sum of their proportional sizes, which counts a page they share once.
     */
    public static long residentBytes(long pid) {
        List<Long> descendants = ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::descendants)
                .map(ProcessHandle::pid)
                .toList();
        if (descendants.isEmpty()) {
            return memory(pid, "status", "VmRSS:");
        }
        return memory(pid, "smaps_rollup", "Pss:")
                + descendants.stream()
                        .mapToLong(child -> memory(child, "smaps_rollup", "Pss:"))
                        .sum();
    }

    private static long memory(long pid, String file, String field) {
        return read(PROC.resolve(pid + "/" + file)).stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith(field))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .findFirst()
                .orElse(0);
    }

    private static Optional<String[]> statFields(long pid) {
        // The second field is the program's name in parentheses and may itself hold blanks and parentheses.
        return read(PROC.resolve(pid + "/stat"))
                .map(stat -> stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1))
                .filter(fields -> fields.length > START_TIME_FIELD);
    }

    private static String bootId() {
        return read(PROC.resolve("sys/kernel/random/boot_id"))
                .map(String::strip)
                .orElse("unknown");
    }

    private static Optional<String> read(Path file) {
        try {
            return Optional.of(Files.readString(file, StandardCharsets.ISO_8859_1));
        } catch (IOException goneOrForbidden) {
            return Optional.empty();
        }
    }
}
