package org.zhibao.localstack.command;

import java.util.EnumSet;
import java.util.concurrent.Callable;
import org.zhibao.localstack.Part;
import org.zhibao.localstack.build.Build;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Builds the services and the scenario player where sources are newer, without tests.")
final class BuildCommand implements Callable<Integer> {

    @Mixin
    private Session session = new Session();

    @Override
    public Integer call() {
        Build build = new Build(session.config(), session.out()::println);
        build.services(EnumSet.allOf(Part.class));
        build.scenarios();
        session.out().println("Everything is built.");
        return 0;
    }
}
