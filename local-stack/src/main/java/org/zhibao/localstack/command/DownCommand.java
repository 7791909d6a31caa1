package org.zhibao.localstack.command;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.zhibao.localstack.LocalStack;
import org.zhibao.localstack.Part;
import org.zhibao.localstack.process.ProcessIdentity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "down", mixinStandardHelpOptions = true, description = "Ends everything in good order; the data stays.")
final class DownCommand implements Callable<Integer> {

    @Mixin
    private Session session = new Session();

    @Override
    public Integer call() {
        session.out().println(stop(session.stack()) ? "Zhibao is down; its data stays." : "Zhibao is not running.");
        return 0;
    }

    /** Ends a launcher first, which ends its parts, then what is left; false when there was nothing to end. */
    static boolean stop(LocalStack stack) {
        Optional<ProcessIdentity> launcher = stack.launcher();
        boolean running = launcher.isPresent()
                || Arrays.stream(Part.values())
                        .anyMatch(part -> stack.process(part).isPresent());
        launcher.flatMap(identity -> ProcessHandle.of(identity.pid())).ifPresent(handle -> {
            handle.destroy();
            handle.onExit().join();
        });
        stack.down();
        return running;
    }
}
