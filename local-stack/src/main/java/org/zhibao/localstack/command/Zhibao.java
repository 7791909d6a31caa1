package org.zhibao.localstack.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.zhibao.localstack.StackFailure;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Main class of {@code ./zhibao}. */
@Command(
        name = "zhibao",
        mixinStandardHelpOptions = true,
        version = "zhibao 1.0.0-SNAPSHOT",
        synopsisSubcommandLabel = "COMMAND",
        description = {"Runs the Zhibao suite on this machine: PostgreSQL, Kafka, Keycloak and the five services.", ""},
        footer = {
            "",
            "Settings (environment variables):",
            "  ZHIBAO_PORT_OFFSET   added to every port, so that two stacks run side by side",
            "  ZHIBAO_PORT_GATEWAY  one port alone; likewise _CASE, _MEDIATION, _PLEDGE,",
            "                       _STATISTICS, _KEYCLOAK (each also with _MANAGEMENT),",
            "                       _POSTGRESQL, _KAFKA, _KAFKA_CONTROLLER",
            "  ZHIBAO_DATA          folder of the data, by default .zhibao/data",
            "  ZHIBAO_SOFTWARE      unpacked PostgreSQL and Keycloak, by default",
            "                       .zhibao/software",
            "",
            "Exit codes: 0 done, 1 failed with one sentence that says why, 2 wrong usage,",
            "3 not running (status).",
        },
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            DoctorCommand.class,
            ResetCommand.class,
            PlayCommand.class,
            BuildCommand.class,
            TestCommand.class,
            VerifyLedgerCommand.class,
        })
public final class Zhibao {

    private static final int FAILED = 1;

    private Zhibao() {}

    public static void main(String[] arguments) {
        // The clients of Kafka and PostgreSQL log what the commands already say in a sentence.
        Logger.getLogger("").setLevel(Level.OFF);
        System.exit(run(writer(System.out), writer(System.err), arguments));
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Zhibao())
                .setOut(out)
                .setErr(err)
                .setStopAtPositional(false)
                .setExecutionExceptionHandler((failure, commandLine, parsed) -> {
                    commandLine.getErr().println("zhibao: " + sentence(failure));
                    return FAILED;
                })
                .execute(arguments);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, stream.charset());
    }

    private static String sentence(Exception failure) {
        return switch (failure) {
            case StackFailure known -> String.valueOf(known.getMessage());
            case UncheckedIOException wrapped
            when isDiskFull(wrapped) -> "The disk is full; make room or set ZHIBAO_DATA to a folder elsewhere.";
            case UncheckedIOException wrapped -> "A file could not be read or written: " + wrapped.getCause();
            case IOException plain -> "A file could not be read or written: " + plain;
            default -> "Unexpected: " + failure;
        };
    }

    private static boolean isDiskFull(UncheckedIOException failure) {
        return String.valueOf(failure.getCause()).contains("No space left on device");
    }
}
