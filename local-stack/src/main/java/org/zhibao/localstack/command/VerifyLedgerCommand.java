package org.zhibao.localstack.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhibao.localstack.build.Build;
import org.zhibao.localstack.build.JavaProgram;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "verify-ledger",
        mixinStandardHelpOptions = true,
        description =
                "Checks an exported ledger file for changed, removed or reordered entries; needs no running suite.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the ledger holds",
            "1:it does not hold; each finding is a line",
            "2:wrong usage, or a file that cannot be read or is no export of a ledger",
        })
final class VerifyLedgerCommand implements Callable<Integer> {

    private static final String MAIN_CLASS = "org.zhibao.kit.ledger.VerifyLedger";
    private static final int UNREADABLE = 2;

    @Mixin
    private Session session = new Session();

    @Option(
            names = "--complete",
            description =
                    "The export is said to hold every chain with its contents: what is gone or withheld is a finding.")
    private boolean complete;

    @Parameters(index = "0", paramLabel = "EXPORT", description = "A ledger as it was exported (NDJSON).")
    private @Nullable Path export;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "ANCHORS",
            description = "Its anchors (NDJSON); they tell of a chain that was cut or written anew as a whole.")
    private @Nullable Path anchors;

    @Override
    public Integer call() {
        var entries = Objects.requireNonNull(export);
        var refusal = LedgerFile.EXPORT
                .refusalOf(entries)
                .or(() -> anchors == null ? Optional.empty() : LedgerFile.ANCHORS.refusalOf(anchors));
        if (refusal.isPresent()) {
            session.err().println("zhibao: " + refusal.get());
            return UNREADABLE;
        }
        var arguments = new ArrayList<>(complete ? List.of("--complete") : List.of());
        Stream.of(entries, anchors).filter(Objects::nonNull).map(Path::toString).forEach(arguments::add);
        return JavaProgram.run(
                MAIN_CLASS, new Build(session.config(), session.out()::println).serviceKit(), Map.of(), arguments);
    }
}
