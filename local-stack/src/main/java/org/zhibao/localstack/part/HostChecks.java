package org.zhibao.localstack.part;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zhibao.localstack.StackFailure;

/** What the machine must have; each check returns its finding or fails with a sentence. */
public final class HostChecks {

    private static final long NEEDED_MEMORY_MB = 4096;

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
