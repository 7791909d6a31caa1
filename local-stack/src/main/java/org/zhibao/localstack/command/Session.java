package org.zhibao.localstack.command;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhibao.localstack.LocalStack;
import org.zhibao.localstack.StackConfig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What every command works with: the configured stack and a place to print. */
@Command
final class Session {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    private @Nullable LocalStack stack;

    LocalStack stack() {
        LocalStack known = stack;
        if (known == null) {
            known = LocalStack.of(StackConfig.fromEnvironment(System.getenv()));
            stack = known;
        }
        return known;
    }

    StackConfig config() {
        return stack().config();
    }

    PrintWriter err() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }

    PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }
}
