package org.zhibao.localstack.command;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.zhibao.localstack.LocalStack;
import org.zhibao.localstack.Part;
import org.zhibao.localstack.StackFailure;
import org.zhibao.localstack.build.Build;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = "Builds what is missing, starts everything and waits until all of it is ready.")
final class UpCommand implements Callable<Integer> {

    @Mixin
    private Session session = new Session();

    @Option(
            names = {"-d", "--detach"},
            description = "Return when all is ready and leave it running; end it with ./zhibao down.")
    private boolean detach;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "PART",
            description = "Start only these parts, e.g. postgresql,kafka,keycloak.")
    private List<String> only = List.of();

    @Option(names = "--no-build", description = "Start the artefacts as they are, without looking at the sources.")
    private boolean noBuild;

    @Override
    public Integer call() {
        Set<Part> parts = only.isEmpty()
                ? EnumSet.allOf(Part.class)
                : only.stream().map(Part::named).collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
        LocalStack stack = session.stack();
        if (!stack.claim()) {
            requireRunning(stack, parts);
            session.out()
                    .printf(
                            "Zhibao already runs from %s%s; its gateway is %s.%n",
                            session.config().dataFolder(),
                            stack.launcher()
                                    .map(launcher -> " (launcher process %d)".formatted(launcher.pid()))
                                    .orElse(""),
                            stack.gatewayUrl());
            return 0;
        }
        return start(stack, parts);
    }

    /** Another launcher works here; what of its parts has ended it does not start again by itself. */
    private static void requireRunning(LocalStack stack, Set<Part> parts) {
        String missing = parts.stream()
                .filter(part -> stack.process(part).isEmpty())
                .map(Part::label)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new StackFailure(
                    "Zhibao already runs from %s, but without %s: not started yet, or ended since (./zhibao logs); ./zhibao down and up again starts everything."
                            .formatted(stack.config().dataFolder(), missing));
        }
    }

    private void stop(LocalStack stack) {
        if (stack.ownsParts()) {
            session.out().println("\nStopping what was started ...");
        }
        stack.close();
    }

    private int start(LocalStack stack, Set<Part> parts) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack), "stop"));
        if (!noBuild) {
            new Build(session.config(), session.out()::println).services(parts);
        }
        boolean recovered = stack.isAfterCrash()
                && Arrays.stream(Part.values())
                        .anyMatch(part -> stack.process(part).isPresent());
        if (recovered) {
            session.out().println("The last launcher ended without stopping its parts; taking over what still runs.");
        }
        long begin = System.nanoTime();
        boolean started = stack.up(parts, new PartProgress(session.out()));
        if (!started && !recovered) {
            session.out().printf("Zhibao already runs; its gateway is %s.%n", stack.gatewayUrl());
            stack.detach();
            return 0;
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        session.out().print(Banner.of(stack, parts, took, detach));
        session.out().flush();
        if (detach) {
            stack.detach();
            return 0;
        }
        return new Watch(stack, parts, session.out()).untilAllEnd();
    }
}
