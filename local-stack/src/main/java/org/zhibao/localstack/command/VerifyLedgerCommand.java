package org.zhibao.localstack.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.zhibao.localstack.build.Build;
import org.zhibao.localstack.build.JavaProgram;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Unmatched;

@Command(
        name = "verify-ledger",
        description =
                "Checks an exported ledger file for changed, removed or reordered entries; needs no running suite.")
final class VerifyLedgerCommand implements Callable<Integer> {

    private static final String MAIN_CLASS = "org.zhibao.kit.ledger.VerifyLedger";

    @Mixin
    private Session session = new Session();

    @Unmatched
    private List<String> arguments = new ArrayList<>();

    @Override
    public Integer call() {
        return JavaProgram.run(
                MAIN_CLASS, new Build(session.config(), session.out()::println).serviceKit(), Map.of(), arguments);
    }
}
