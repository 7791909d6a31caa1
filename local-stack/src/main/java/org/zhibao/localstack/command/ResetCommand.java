package org.zhibao.localstack.command;

import java.io.Console;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.zhibao.localstack.DataFolder;
import org.zhibao.localstack.StackFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "reset",
        mixinStandardHelpOptions = true,
        description = "Ends everything and deletes the data: databases, topics, users, logs.")
final class ResetCommand implements Callable<Integer> {

    @Mixin
    private Session session = new Session();

    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask.")
    private boolean yes;

    @Override
    public Integer call() {
        Path folder = session.config().dataFolder();
        if (!yes && !isConfirmed(folder)) {
            throw new StackFailure("Nothing was deleted; to delete %s say ./zhibao reset --yes.".formatted(folder));
        }
        DataFolder data = new DataFolder(folder);
        DownCommand.stop(session.stack());
        data.delete();
        session.out().printf("%s is empty again.%n", folder);
        return 0;
    }

    /** In a pipe or a job nobody can be asked: JDK 22 to 24 had a console there that is no terminal, JDK 25 has none. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isConfirmed(Path folder) {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            return false;
        }
        String answer = console.readLine("Delete all data in %s? [y/N] ", folder);
        return answer != null && answer.strip().equalsIgnoreCase("y");
    }
}
