package org.zhibao.localstack.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.zhibao.localstack.DemoSecrets;
import org.zhibao.localstack.LocalStack;
import org.zhibao.localstack.Part;
import org.zhibao.localstack.build.Build;
import org.zhibao.localstack.build.JavaProgram;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Unmatched;

@Command(
        name = "play",
        description = {
            "Plays a scenario through the gateway, bringing the suite up when it is not; ./zhibao play --help tells more."
        })
final class PlayCommand implements Callable<Integer> {

    private static final String MAIN_CLASS = "org.zhibao.scenarios.Play";

    /** Options with which the player needs no suite here, or names another. */
    private static final Set<String> WITHOUT_SUITE = Set.of("--help", "-h", "--check", "--gateway", "--issuer");

    @Mixin
    private Session session = new Session();

    @Unmatched
    private List<String> arguments = new ArrayList<>();

    @Override
    public Integer call() {
        LocalStack stack = session.stack();
        Build build = new Build(session.config(), session.out()::println);
        List<Path> classpath = build.scenarios();
        if (arguments.stream().noneMatch(WITHOUT_SUITE::contains)) {
            if (!stack.ready()) {
                bringUp(stack, build);
            }
            arguments.addAll(List.of("--gateway", stack.gatewayUrl(), "--issuer", stack.issuerUrl()));
        }
        return JavaProgram.run(MAIN_CLASS, classpath, Map.of("ZHIBAO_PLAY_SECRET", DemoSecrets.PASSWORD), arguments);
    }

    private void bringUp(LocalStack stack, Build build) {
        if (!stack.claim()) {
            session.out().println("Waiting for the launcher that is bringing the suite up ...");
            EnumSet.allOf(Part.class).forEach(stack::awaitReady);
            return;
        }
        session.out().println("The suite is not running; bringing it up ...");
        Thread stop = new Thread(stack::close, "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        build.services(EnumSet.allOf(Part.class));
        stack.up(EnumSet.allOf(Part.class), new PartProgress(session.out()));
        Runtime.getRuntime().removeShutdownHook(stop);
        stack.detach();
        session.out().println("The suite runs on after the scenario; ./zhibao down ends it.");
    }
}
