package org.zhibao.localstack.command;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhibao.localstack.Part;
import org.zhibao.localstack.StackFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "logs", mixinStandardHelpOptions = true, description = "Prints the log of a part.")
final class LogsCommand implements Callable<Integer> {

    private static final long POLL_MILLIS = 250;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private Session session = new Session();

    @Option(
            names = {"-f", "--follow"},
            description = "Stay and print what is added, until Ctrl-C.")
    private boolean follow;

    @Option(
            names = {"-n", "--lines"},
            paramLabel = "COUNT",
            defaultValue = "200",
            description = "How many of the last lines to print, default ${DEFAULT-VALUE}.")
    private int lines;

    @Parameters(paramLabel = "SERVICE", description = "e.g. case-service, gateway, postgresql, kafka, keycloak.")
    private String service = "";

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (lines < 0) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "--lines is %d; it counts from 0.".formatted(lines));
        }
        Path log = session.config().logFile(Part.named(service));
        if (!Files.exists(log)) {
            throw new StackFailure("%s has no log yet; it was never started here.".formatted(service));
        }
        long position = Files.size(log);
        List<String> text = Files.readString(log).lines().toList();
        text.subList(Math.max(0, text.size() - lines), text.size()).forEach(session.out()::println);
        while (follow) {
            position = printFrom(log, position);
            Thread.sleep(POLL_MILLIS);
        }
        return 0;
    }

    private long printFrom(Path log, long position) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long length = file.length();
            // shorter than before: the log was begun anew
            long from = length < position ? 0 : position;
            byte[] added = new byte[(int) Math.min(length - from, 1 << 20)];
            file.seek(from);
            file.readFully(added);
            session.out().print(new String(added, StandardCharsets.UTF_8));
            session.out().flush();
            return from + added.length;
        }
    }
}
