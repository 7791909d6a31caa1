package org.zhibao.localstack.process;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The process that listens on a port.
 *
 * @param pid process id
 * @param command its command line
 */
public record PortOwner(long pid, String command) {

    private static final String LISTEN = "0A";
    private static final int ADDRESS_FIELD = 1;
    private static final int STATE_FIELD = 3;
    private static final int INODE_FIELD = 9;

    /** Finds the listener of a TCP port; empty when nobody listens or the owner belongs to another user. */
    public static Optional<PortOwner> of(int port) {
        Set<String> sockets = listeningSockets(port);
        if (sockets.isEmpty()) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : processes) {
                if (holdsOneOf(process, sockets)) {
                    long pid = Long.parseLong(process.getFileName().toString());
                    return Optional.of(
                            new PortOwner(pid, ProcFs.commandLine(pid).orElse("unknown command")));
                }
            }
        } catch (IOException procUnreadable) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Set<String> listeningSockets(int port) {
        String suffix = ":%04X".formatted(port);
        Set<String> sockets = new HashSet<>();
        for (String table : List.of("tcp", "tcp6")) {
            try {
                Files.readAllLines(Path.of("/proc/net", table)).stream()
                        .map(line -> line.strip().split("\\s+", -1))
                        .filter(fields -> fields.length > INODE_FIELD
                                && fields[ADDRESS_FIELD]
                                        .toUpperCase(Locale.ROOT)
                                        .endsWith(suffix)
                                && fields[STATE_FIELD].equals(LISTEN))
                        .forEach(fields -> sockets.add("socket:[" + fields[INODE_FIELD] + "]"));
            } catch (IOException noSuchTable) {
                return sockets;
            }
        }
        return sockets;
    }

    private static boolean holdsOneOf(Path process, Set<String> sockets) {
        try (DirectoryStream<Path> descriptors = Files.newDirectoryStream(process.resolve("fd"))) {
            for (Path descriptor : descriptors) {
                if (sockets.contains(linkTarget(descriptor))) {
                    return true;
                }
            }
            return false;
        } catch (IOException goneOrForbidden) {
            return false;
        }
    }

    private static String linkTarget(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }
}
