package org.zhibao.localstack.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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

    @Mixin
    private Session session = new Session();

    @Unmatched
    private List<String> arguments = new ArrayList<>();

    @Override
    public Integer call() {
        LocalStack stack = session.stack();
        Build build = new Build(session.config(), session.out()::println);
        List<Path> classpath = build.scenarios();
        boolean onlyHelp = arguments.contains("--help") || arguments.contains("-h");
        if (!onlyHelp && !stack.ready()) {
            bringUp(stack, build);
        }
        return JavaProgram.run(MAIN_CLASS, classpath, environment(stack), arguments);
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

    /** What the player needs to know of the suite. */
    private static Map<String, String> environment(LocalStack stack) {
        return Map.of(
                "ZHIBAO_GATEWAY_URL",
                stack.gatewayUrl(),
                "ZHIBAO_ISSUER_URL",
                stack.issuerUrl(),
                "ZHIBAO_CLI_CLIENT",
                "zhibao-cli",
                "ZHIBAO_DEMO_PASSWORD",
                DemoSecrets.PASSWORD);
    }
}
