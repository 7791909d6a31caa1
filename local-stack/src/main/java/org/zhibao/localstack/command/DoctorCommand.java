package org.zhibao.localstack.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.zhibao.localstack.DataFolder;
import org.zhibao.localstack.LocalStack;
import org.zhibao.localstack.Part;
import org.zhibao.localstack.StackFailure;
import org.zhibao.localstack.build.Build;
import org.zhibao.localstack.build.Maven;
import org.zhibao.localstack.part.HostChecks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Looks at everything the suite needs and says what to do; changes nothing.")
final class DoctorCommand implements Callable<Integer> {

    @Mixin
    private Session session = new Session();

    private int problems;

    @Override
    public Integer call() {
        LocalStack stack = session.stack();
        Path root = session.config().projectRoot();
        note("JDK", "%s in %s".formatted(Runtime.version(), System.getProperty("java.home")));
        check("Maven", () -> new Maven(root).version());
        check("Node", HostChecks::node);
        check("platform", HostChecks::platform);
        check("memory", HostChecks::memory);
        check("user namespace", HostChecks::ordinaryUser);
        check("disk", () -> HostChecks.disk(session.config().dataFolder()));
        check("data folder", this::dataFolder);
        List<String> stale = new Build(session.config(), session.out()::println).stale(EnumSet.allOf(Part.class));
        note("artefacts", stale.isEmpty() ? "up to date" : "to be built by the next up: " + String.join(", ", stale));
        Arrays.stream(Part.values()).forEach(part -> check(part.label(), () -> part(stack, part)));
        session.out().println(problems == 0 ? "\nAll is well." : "\n%d problem(s).".formatted(problems));
        return problems == 0 ? 0 : 1;
    }

    private String dataFolder() {
        Path folder = session.config().dataFolder();
        if (!Files.isDirectory(folder)) {
            return folder + " will be created by the first up";
        }
        try {
            new DataFolder(folder).check();
            return folder + " is whole";
        } catch (IOException unreadable) {
            throw new StackFailure("%s cannot be read: %s".formatted(folder, unreadable), unreadable);
        }
    }

    private static String part(LocalStack stack, Part part) {
        if (stack.process(part).isEmpty()) {
            stack.requireFreePorts(part);
            return "stopped, its ports are free";
        }
        if (!stack.ready(part)) {
            throw new StackFailure("runs but does not answer; see ./zhibao logs " + part);
        }
        return "ready";
    }

    @FunctionalInterface
    private interface Check {
        String look();
    }

    private void check(String subject, Check check) {
        try {
            note(subject, check.look());
        } catch (StackFailure problem) {
            problems++;
            session.out().printf("%-20s PROBLEM: %s%n", subject, problem.getMessage());
        }
    }

    private void note(String subject, String finding) {
        session.out().printf("%-20s ok: %s%n", subject, finding);
    }
}
