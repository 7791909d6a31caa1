package org.zhibao.localstack.part;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.zhibao.localstack.DemoSecrets;
import org.zhibao.localstack.Listener;
import org.zhibao.localstack.Part;
import org.zhibao.localstack.StackConfig;

/** Keycloak 26 with the suite's realm, its database beside the services'. */
final class KeycloakDriver implements PartDriver {

    private static final String REALM = "data/import/zhibao-realm.json";
    private static final String IMPORTED = "data/imported-realm.json";
    private static final String ARCHIVE = "keycloak-quarkus-dist-";
    private static final List<String> BUILD_OPTIONS = List.of(
            "build", "--db=postgres", "--health-enabled=true", "--features-disabled=kerberos,ciba,par,device-flow");

    private final StackConfig config;
    private final Software software;
    private final Path home;

    KeycloakDriver(StackConfig config) {
        this.config = config;
        this.software = new Software(config);
        this.home = config.dataFolder().resolve("keycloak");
    }

    @Override
    public boolean isPrepared() {
        return software.has(sharedName());
    }

    @Override
    public void prepare() {
        Path shared = sharedHome();
        try {
            // Programs are shared, what Keycloak writes is this stack's own.
            for (String folder : List.of("lib", "conf", "providers", "themes")) {
                Path link = home.resolve(folder);
                Files.createDirectories(home);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, shared.resolve(folder));
            }
            new RealmImport(config).write(home.resolve(REALM));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public LaunchPlan plan() {
        List<String> command = new ArrayList<>(List.of(
                Commands.java(),
                "-Xms96m",
                "-Xmx320m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MetaspaceSize=96m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:ReservedCodeCacheSize=96m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(List.of(
                "-cp",
                sharedHome().resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--import-realm"));
        return new LaunchPlan(
                command,
                environment(),
                home,
                config.logFile(Part.KEYCLOAK),
                sharedHome().getFileName().toString());
    }

    @Override
    public boolean answers() {
        return HttpProbe.isOk("http://localhost:%d/health/ready"
                        .formatted(config.ports().of(Listener.KEYCLOAK_MANAGEMENT)))
                && HttpProbe.isOk(ServiceEnvironment.issuer(config) + "/.well-known/openid-configuration");
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>();
        environment.put("KC_DB_URL", Databases.url(config, "keycloak"));
        environment.put("KC_DB_USERNAME", "keycloak");
        environment.put("KC_DB_PASSWORD", DemoSecrets.PASSWORD);
        environment.put("KC_DB_POOL_MAX_SIZE", "12");
        environment.put("KC_CACHE", "local");
        environment.put("KC_LOG_LEVEL", "INFO,io.smallrye.health:WARN");
        environment.put("KC_HOSTNAME", "http://localhost:" + config.ports().of(Part.KEYCLOAK));
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "localhost");
        environment.put("KC_HTTP_PORT", Integer.toString(config.ports().of(Part.KEYCLOAK)));
        environment.put("KC_HTTP_MANAGEMENT_HOST", "localhost");
        environment.put(
                "KC_HTTP_MANAGEMENT_PORT", Integer.toString(config.ports().of(Listener.KEYCLOAK_MANAGEMENT)));
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", DemoSecrets.PASSWORD);
        environment.put(
                "ZHIBAO_CONSOLE_URL", "http://localhost:" + config.ports().of(Part.GATEWAY));
        return environment;
    }

    /** Keycloak imports a realm once; afterwards the copy kept here shows whether the file has changed since. */
    @Override
    public void provision() {
        try {
            if (!Files.exists(home.resolve(IMPORTED))) {
                Files.copy(home.resolve(REALM), home.resolve(IMPORTED));
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public Optional<String> notice() {
        try {
            return Files.mismatch(home.resolve(REALM), home.resolve(IMPORTED)) < 0
                    ? Optional.empty()
                    : Optional.of(
                            "deploy/keycloak has changed since the realm was imported; ./zhibao reset imports it anew.");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String sharedName() {
        String version = software.artefact(ARCHIVE)
                .getFileName()
                .toString()
                .replace(ARCHIVE, "")
                .replace(".tar.gz", "");
        return "keycloak-%s-%08x".formatted(version, BUILD_OPTIONS.hashCode());
    }

    private Path sharedHome() {
        Path archive = software.artefact(ARCHIVE);
        return software.shelve(sharedName(), folder -> {
            try (InputStream stream = Files.newInputStream(archive)) {
                Software.untar(new GZIPInputStream(stream), folder, 1);
            }
            List<String> build = new ArrayList<>();
            build.add(folder.resolve("bin/kc.sh").toString());
            build.addAll(BUILD_OPTIONS);
            Commands.run(
                    "Building Keycloak's optimised server",
                    build,
                    Map.of("JAVA_HOME", System.getProperty("java.home")),
                    folder);
        });
    }
}
