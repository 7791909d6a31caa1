package org.zhibao.localstack.part;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhibao.localstack.StackFailure;

/** What the machine must have; each check returns its finding or fails with a sentence. */
public final class HostChecks {

    private static final long NEEDED_MEMORY_MB = 4096;
    private static final int NEEDED_NODE = 20;
    private static final Pattern NODE_VERSION = Pattern.compile("v(\\d{1,6})\\.");

    private HostChecks() {}

    /** The PostgreSQL that Maven brings is built for one platform. */
    public static String platform() {
        String platform = System.getProperty("os.name") + " on " + System.getProperty("os.arch");
        if (!platform.equals("Linux on amd64")) {
            throw new StackFailure(
                    "./zhibao up runs on Linux on amd64 and this machine is %s; use docker-compose.yml here."
                            .formatted(platform));
        }
        return platform;
    }

    public static String memory() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long megabytes = system.getTotalMemorySize() >> 20;
        if (megabytes < NEEDED_MEMORY_MB) {
            throw new StackFailure(
                    "This machine has %d MB of memory and the suite needs about 3000 MB; close what you can."
                            .formatted(megabytes));
        }
        return megabytes + " MB";
    }

    /** PostgreSQL does not run as root: a root user needs the kernel's user namespaces. */
    public static String ordinaryUser() {
        if (!isRoot()) {
            return "not needed, you are not root";
        }
        Commands.run(
                "You are root, and PostgreSQL needs `unshare --user` (package util-linux, user namespaces allowed), which",
                List.of("unshare", "--user", "true"),
                Map.of(),
                Path.of("/"));
        return "available";
    }

    /** {@code ./zhibao test} runs linters of the compose file and the Dockerfiles that npm brings. */
    public static String node() {
        String version;
        try {
            version = Commands.run("Asking Node", List.of("node", "--version"), Map.of(), Path.of("/"))
                    .strip();
        } catch (StackFailure absent) {
            throw new StackFailure(
                    "Node (node) is not on the PATH; ./zhibao test needs Node %d or newer.".formatted(NEEDED_NODE),
                    absent);
        }
        if (majorVersion(version) < NEEDED_NODE) {
            throw new StackFailure("Node is %s; ./zhibao test needs %d or newer.".formatted(version, NEEDED_NODE));
        }
        return version;
    }

    /** 20 for {@code v20.11.1}; 0 for what is no version. */
    static int majorVersion(String version) {
        Matcher matcher = NODE_VERSION.matcher(version);
        return matcher.lookingAt() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    public static String disk(Path folder) {
        Path existing = Stream.iterate(folder.toAbsolutePath(), Path::getParent)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
        try {
            long megabytes = Files.getFileStore(existing).getUsableSpace() >> 20;
            if (megabytes < 1024) {
                throw new StackFailure("Only %d MB free at %s; the suite needs 1024.".formatted(megabytes, existing));
            }
            return "%d MB free at %s".formatted(megabytes, existing);
        } catch (IOException unreadable) {
            throw new StackFailure("%s cannot be read: %s".formatted(existing, unreadable), unreadable);
        }
    }

    static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException noProc) {
            return false;
        }
    }
}
