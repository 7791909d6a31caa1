package org.zhibao.localstack;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.zhibao.localstack.part.PartControl;
import org.zhibao.localstack.part.ServiceEnvironment;
import org.zhibao.localstack.process.ProcFs;
import org.zhibao.localstack.process.ProcessIdentity;

/**
 * One running suite.
 *
 * <pre>{@code
 * try (LocalStack stack = LocalStack.start(StackConfig.forTests(folder))) {
 *     stack.kill(Part.KAFKA);
 *     stack.start(Part.KAFKA);
 *     stack.awaitReady(Part.KAFKA);
 *     String token = stack.tokenFor("officer.150100");
 * }
 * }</pre>
 *
 * The parts outlive this object unless it is closed; closing stops the parts it started or took over after a crash.
 */
public final class LocalStack implements AutoCloseable {

    private static final String STOPPING = "The suite is being stopped.";

    private final StackConfig config;
    private final Map<Part, PartControl> controls = new EnumMap<>(Part.class);
    private final Set<Part> own = ConcurrentHashMap.newKeySet();
    private final Tokens tokens;
    private volatile boolean closing;
    private @Nullable LauncherLock lock;

    private LocalStack(StackConfig config) {
        this.config = config;
        this.tokens = new Tokens(config);
        for (Part part : Part.values()) {
            controls.put(part, new PartControl(part, config));
        }
    }

    /** The stack of that configuration, as it is; nothing is started. */
    public static LocalStack of(StackConfig config) {
        return new LocalStack(config);
    }

    /** Starts every part and waits until all are ready. */
    public static LocalStack start(StackConfig config) {
        return start(config, EnumSet.allOf(Part.class));
    }

    /** Starts some parts and waits until they are ready; on failure nothing is left running. */
    public static LocalStack start(StackConfig config, Collection<Part> parts) {
        LocalStack stack = new LocalStack(config);
        if (!stack.claim()) {
            throw new StackFailure("Another launcher already works on %s.".formatted(config.dataFolder()));
        }
        stack.up(parts, StartListener.SILENT);
        return stack;
    }

    /**
     * Becomes the one launcher of this data folder; false when there is another.
     *
     * @throws StackFailure when the folder is damaged or not Zhibao's, or its disk is nearly full
     */
    public boolean claim() {
        new DataFolder(config.dataFolder()).open();
        Optional<LauncherLock> taken = LauncherLock.tryAcquire(config.dataFolder());
        taken.ifPresent(mine -> lock = mine);
        return taken.isPresent();
    }

    /** The launcher that works on this data folder now. */
    public Optional<ProcessIdentity> launcher() {
        return LauncherLock.holder(config.dataFolder());
    }

    /** Whether the launcher before this one was killed and may have left parts behind. */
    public boolean isAfterCrash() {
        LauncherLock mine = lock;
        return mine != null && mine.afterCrash();
    }

    /**
     * Starts what does not run yet, in the order the parts need each other, and waits until all answer.
     *
     * @return whether anything had to be started
     * @throws StackFailure with what was started stopped again
     */
    public boolean up(Collection<Part> parts, StartListener listener) {
        try {
            parts.forEach(this::requireFreePorts);
            boolean started = new StartSequence(this, listener).run(EnumSet.copyOf(parts));
            if (isAfterCrash()) {
                own.addAll(parts);
            }
            return started;
        } catch (RuntimeException failure) {
            if (closing) {
                // what ends now ends because it was told to
                throw new StackFailure(STOPPING, failure);
            }
            close();
            throw failure;
        }
    }

    /** Starts one part again, as after {@link #kill}; {@link #awaitReady} tells when it answers. */
    public void start(Part part) {
        control(part).prepare();
        launch(part);
    }

    synchronized boolean launch(Part part) {
        if (closing) {
            throw new StackFailure(STOPPING);
        }
        boolean started = control(part).start();
        if (started) {
            own.add(part);
        }
        return started;
    }

    /** Waits until the part answers; fails as soon as its process ends. */
    public void awaitReady(Part part) {
        control(part).awaitReady();
    }

    /** SIGKILL, as a power cut would end it. */
    public void kill(Part part) {
        control(part).kill();
    }

    /** Ends one part in good order. */
    public void stop(Part part) {
        control(part).stop();
    }

    /** Whether every part runs and answers. */
    public boolean ready() {
        return controls.values().stream().allMatch(PartControl::isReady);
    }

    public boolean ready(Part part) {
        return control(part).isReady();
    }

    /** Fails with the owner's name when another program holds a port of a part that does not run. */
    public void requireFreePorts(Part part) {
        control(part).requireFreePorts();
    }

    /** Memory of a part in bytes, its child processes included; 0 when it does not run. */
    public long residentBytes(Part part) {
        return process(part).map(process -> ProcFs.residentBytes(process.pid())).orElse(0L);
    }

    /** The live process of a part. */
    public Optional<ProcessIdentity> process(Part part) {
        return control(part).process();
    }

    /** Ends all parts in good order, whoever started them. */
    public void down() {
        new StopSequence(this).run(EnumSet.allOf(Part.class));
    }

    public StackConfig config() {
        return config;
    }

    public Ports ports() {
        return config.ports();
    }

    /** Base address of the gateway, without a slash at the end. */
    public String gatewayUrl() {
        return url(Part.GATEWAY);
    }

    /** Base address of a part's HTTP port, without a slash at the end. */
    public String url(Part part) {
        return "http://localhost:" + config.ports().of(part);
    }

    /** Address of the realm, the issuer of all tokens. */
    public String issuerUrl() {
        return ServiceEnvironment.issuer(config);
    }

    public String kafkaBootstrap() {
        return "localhost:" + config.ports().of(Part.KAFKA);
    }

    /** JDBC address of a database with the superuser's name and password in it. */
    public String adminJdbcUrl(String database) {
        return "jdbc:postgresql://localhost:%d/%s?user=postgres&password=%s"
                .formatted(config.ports().of(Part.POSTGRESQL), database, DemoSecrets.PASSWORD);
    }

    /** An access token of a demo user, kept until shortly before it expires. */
    public String tokenFor(String user) {
        return tokens.ofUser(user);
    }

    /** An access token of a demo service account, e.g. {@code bank-north}. */
    public String tokenForClient(String client) {
        return tokens.ofClient(client);
    }

    PartControl control(Part part) {
        return Objects.requireNonNull(controls.get(part));
    }

    /** Whether closing would stop anything. */
    public boolean ownsParts() {
        return !own.isEmpty();
    }

    /** Gives the claim on the folder back and leaves the parts running. */
    public void detach() {
        own.clear();
        release();
    }

    /** Stops what this object started or took over, and nothing else. */
    @Override
    public void close() {
        synchronized (this) {
            closing = true;
        }
        new StopSequence(this).run(own);
        own.clear();
        release();
    }

    private synchronized void release() {
        LauncherLock mine = lock;
        if (mine != null) {
            mine.close();
            lock = null;
        }
    }
}
