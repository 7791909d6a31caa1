package org.zhibao.localstack.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.zhibao.localstack.LocalStack;
import org.zhibao.localstack.Part;
import org.zhibao.localstack.process.ProcessIdentity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Shows each part; exit code 0 when all are ready, 3 when not.")
final class StatusCommand implements Callable<Integer> {

    private static final int NOT_READY = 3;

    @Mixin
    private Session session = new Session();

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    private record Row(Part part, String state, long pid, long residentBytes) {}

    @Override
    public Integer call() throws JsonProcessingException {
        LocalStack stack = session.stack();
        List<Row> rows = Arrays.stream(Part.values())
                .parallel()
                .map(part -> row(stack, part))
                .toList();
        if (json) {
            session.out().println(asJson(stack, rows));
        } else {
            print(stack, rows);
        }
        return rows.stream().allMatch(row -> row.state().equals("ready")) ? 0 : NOT_READY;
    }

    private static Row row(LocalStack stack, Part part) {
        return stack.process(part)
                .map(ProcessIdentity::pid)
                .map(pid -> new Row(part, stack.ready(part) ? "ready" : "not ready", pid, stack.residentBytes(part)))
                .orElseGet(() -> new Row(part, "stopped", 0, 0));
    }

    private void print(LocalStack stack, List<Row> rows) {
        session.out().printf("%-20s %-10s %7s %6s %9s%n", "part", "state", "pid", "port", "memory");
        for (Row row : rows) {
            session.out()
                    .printf(
                            "%-20s %-10s %7s %6d %9s%n",
                            row.part(),
                            row.state(),
                            row.pid() == 0 ? "-" : Long.toString(row.pid()),
                            stack.ports().of(row.part()),
                            row.pid() == 0 ? "-" : (row.residentBytes() >> 20) + " MB");
        }
        session.out()
                .printf(
                        "%n%d MB in all; data in %s%n",
                        rows.stream().mapToLong(Row::residentBytes).sum() >> 20,
                        stack.config().dataFolder());
    }

    private static String asJson(LocalStack stack, List<Row> rows) throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode root = mapper.createObjectNode()
                .put("ready", rows.stream().allMatch(row -> row.state().equals("ready")))
                .put("gateway", stack.gatewayUrl())
                .put("issuer", stack.issuerUrl())
                .put("kafka", stack.kafkaBootstrap())
                .put("data", stack.config().dataFolder().toString());
        stack.launcher().ifPresent(launcher -> root.put("launcherPid", launcher.pid()));
        ArrayNode parts = root.putArray("parts");
        for (Row row : rows) {
            ObjectNode part = parts.addObject()
                    .put("name", row.part().label())
                    .put("state", row.state())
                    .put("port", stack.ports().of(row.part()))
                    .put("log", stack.config().logFile(row.part()).toString());
            row.part()
                    .management()
                    .ifPresent(
                            listener -> part.put("managementPort", stack.ports().of(listener)));
            if (row.pid() != 0) {
                part.put("pid", row.pid()).put("residentBytes", row.residentBytes());
            }
        }
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }
}
