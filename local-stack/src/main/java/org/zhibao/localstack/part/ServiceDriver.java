package org.zhibao.localstack.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.zhibao.localstack.Part;
import org.zhibao.localstack.StackConfig;
import org.zhibao.localstack.StackFailure;

/** One of the five services, from the artefact in its module's {@code target} folder. */
final class ServiceDriver implements PartDriver {

    private final Part service;
    private final StackConfig config;
    private final Path application;

    ServiceDriver(Part service, StackConfig config) {
        this.service = service;
        this.config = config;
        this.application = config.projectRoot().resolve(service.label()).resolve("target/quarkus-app");
    }

    @Override
    public LaunchPlan plan() {
        var command = new ArrayList<>(List.of(
                Commands.java(),
                "-Xms48m",
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:MaxMetaspaceSize=160m",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        if (service == Part.CASE_SERVICE) {
            // Acts come here. On two processors the JVM gives its second compiler one thread, which among those of the
            // requests takes eight minutes over its methods, where these take two. What they leave of the native heap
            // is given back each five seconds.
            command.addAll(List.of("-XX:CICompilerCount=6", "-XX:TrimNativeHeapInterval=5000"));
        }
        command.addAll(new Software(config).classArchive(service.label(), application + version()));
        command.addAll(List.of("-jar", application.resolve("quarkus-run.jar").toString()));
        return new LaunchPlan(
                command,
                ServiceEnvironment.of(config, service),
                config.dataFolder(),
                config.logFile(service),
                version());
    }

    @Override
    public boolean answers() {
        int port = config.ports().of(service.management().orElseThrow());
        return HttpProbe.isOk("http://localhost:%d/q/health/ready".formatted(port));
    }

    /** The time of the last build: that of the newest file Quarkus generated. */
    private String version() {
        try (Stream<Path> files = Files.walk(application, 2)) {
            return Long.toString(files.filter(file -> file.toString().endsWith(".jar"))
                    .mapToLong(file -> file.toFile().lastModified())
                    .max()
                    .orElseThrow());
        } catch (IOException notBuilt) {
            throw new StackFailure("%s is not built; run ./zhibao build.".formatted(service), notBuilt);
        }
    }
}
