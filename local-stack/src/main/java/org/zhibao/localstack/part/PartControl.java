package org.zhibao.localstack.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhibao.localstack.Listener;
import org.zhibao.localstack.Part;
import org.zhibao.localstack.Ports;
import org.zhibao.localstack.StackConfig;
import org.zhibao.localstack.StackFailure;
import org.zhibao.localstack.process.PortOwner;
import org.zhibao.localstack.process.ProcFs;
import org.zhibao.localstack.process.ProcessIdentity;
import org.zhibao.localstack.process.RecordedProcess;
import org.zhibao.localstack.process.RunFolder;
import org.zhibao.localstack.process.Signals;

/** Starts, stops and watches the process of one part. */
public final class PartControl {

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(60);
    private static final Duration START_PATIENCE = Duration.ofMinutes(4);
    private static final int LOG_LINES_SHOWN = 12;

    private final Part part;
    private final StackConfig config;
    private final PartDriver driver;
    private final RunFolder runFolder;
    private @Nullable Process child;

    public PartControl(Part part, StackConfig config) {
        this.part = part;
        this.config = config;
        this.driver = switch (part) {
            case POSTGRESQL -> new PostgresDriver(config);
            case KAFKA -> new KafkaDriver(config);
            case KEYCLOAK -> new KeycloakDriver(config);
            case CASE_SERVICE, MEDIATION_SERVICE, PLEDGE_SERVICE, STATISTICS_SERVICE, GATEWAY ->
                new ServiceDriver(part, config);
        };
        this.runFolder = new RunFolder(config.dataFolder().resolve("run"));
    }

    public Part part() {
        return part;
    }

    /** Whether {@link #prepare} has nothing lengthy to do. */
    public boolean isPrepared() {
        return driver.isPrepared();
    }

    /** Something the user should know although the part works. */
    public Optional<String> notice() {
        return driver.notice();
    }

    /** Unpacks and initialises what the part needs before its first start. */
    public void prepare() {
        driver.prepare();
    }

    /** The live process of this part, whoever started it. */
    public Optional<ProcessIdentity> process() {
        return runFolder.find(part.label()).map(RecordedProcess::identity);
    }

    /** Whether the process lives and answers. */
    public boolean isReady() {
        return process().isPresent() && driver.answers();
    }

    /** Fails with the owner's name when another program listens where this part would. */
    public void requireFreePorts() {
        if (process().isPresent()) {
            return;
        }
        for (Listener listener : part.listeners()) {
            int port = config.ports().of(listener);
            if (!Ports.isFree(port)) {
                String owner = PortOwner.of(port)
                        .map(found -> "process %d (%s)".formatted(found.pid(), found.command()))
                        .orElse("a process of another user");
                throw new StackFailure("Port %d, which %s needs, is held by %s; stop it or choose another with %s."
                        .formatted(port, part, owner, listener.variable()));
            }
        }
    }

    /**
     * Makes sure that a process of the present build and settings runs.
     *
     * @return whether one had to be started; false when a running one was taken over
     */
    public synchronized boolean start() {
        LaunchPlan plan = driver.plan();
        Optional<RecordedProcess> running = runFolder.find(part.label());
        if (running.isPresent()) {
            if (running.get().fingerprint().equals(plan.fingerprint())) {
                return false;
            }
            stop();
        }
        requireFreePorts();
        Process started = plan.launch();
        child = started;
        ProcFs.identify(started.pid())
                .ifPresent(identity ->
                        runFolder.remember(part.label(), new RecordedProcess(identity, plan.fingerprint())));
        return true;
    }

    /** Waits until the part answers and holds what it must; fails as soon as its process ends. */
    public void awaitReady() {
        awaitReady(() -> true);
    }

    /**
     * Waits in the same way for a part that cannot answer before others do.
     *
     * @param others whether the others answer; until then the part's own time does not run, so that the one that holds up
     *     all is named and not the one that waits for it
     */
    public void awaitReady(BooleanSupplier others) {
        Patience patience = new Patience(START_PATIENCE, others, InstantSource.system());
        while (!driver.answers()) {
            if (process().isEmpty()) {
                throw new StackFailure(
                        "%s ended while starting%s; its log is %s%s".formatted(part, exitCode(), log(), lastLines()));
            }
            if (patience.isOver()) {
                throw new StackFailure("%s was not ready after %d seconds; its log is %s%s"
                        .formatted(part, START_PATIENCE.toSeconds(), log(), lastLines()));
            }
            Signals.pause();
        }
        driver.provision();
    }

    /** Asks the process to end in good order and waits; ends it by force when it does not. */
    public synchronized void stop() {
        Optional<ProcessIdentity> running = process();
        if (running.isEmpty()) {
            return;
        }
        Signals.send(running.get(), driver.stopSignal());
        if (!Signals.awaitEnd(running.get(), STOP_PATIENCE)) {
            kill();
        }
        runFolder.forget(part.label());
    }

    /** SIGKILL to the process and its children, as a power cut would end them. */
    public synchronized void kill() {
        process().ifPresent(identity -> {
            List<ProcessIdentity> children = ProcessHandle.of(identity.pid()).stream()
                    .flatMap(ProcessHandle::descendants)
                    .flatMap(child -> ProcFs.identify(child.pid()).stream())
                    .toList();
            Signals.send(identity, "KILL");
            children.forEach(child -> Signals.send(child, "KILL"));
            // PostgreSQL does not start again while one of its old children still holds the shared memory.
            Signals.awaitEnd(identity, STOP_PATIENCE);
            children.forEach(child -> Signals.awaitEnd(child, STOP_PATIENCE));
        });
        runFolder.forget(part.label());
    }

    private Path log() {
        return config.logFile(part);
    }

    private String exitCode() {
        Process own = child;
        return own != null && !own.isAlive() ? " with exit code " + own.exitValue() : "";
    }

    private String lastLines() {
        try {
            // frames of a stack trace would push out the lines that say why
            List<String> lines = Files.readAllLines(log()).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("\t"))
                    .toList();
            return lines.subList(Math.max(0, lines.size() - LOG_LINES_SHOWN), lines.size()).stream()
                    .map(line -> "\n    " + line)
                    .collect(Collectors.joining("", " and ends:", ""));
        } catch (IOException | UncheckedIOException unreadable) {
            return ".";
        }
    }
}
