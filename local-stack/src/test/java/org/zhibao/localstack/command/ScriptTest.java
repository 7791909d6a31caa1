package org.zhibao.localstack.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell script at the root, with JDKs and a Maven made of a few lines of shell. */
class ScriptTest {

    private static final List<String> TOOLS = List.of(
            "sh", "sed", "find", "head", "dirname", "readlink", "cut", "cat", "mkdir", "mktemp", "rm", "grep", "tail");

    private record Outcome(int exit, String output) {}

    @TempDir
    private Path root;

    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void layOut() throws IOException {
        Path tools = Files.createDirectories(root.resolve("tools"));
        for (String tool : TOOLS) {
            program(tools.resolve(tool), "exec " + located(tool) + " \"$@\"");
        }
        program(tools.resolve("mvn"), "exit 0");
        environment.put("PATH", tools.toString());
        environment.put("ZHIBAO_JVM_FOLDER", root.resolve("jvm").toString());
        Path checkout = Files.createDirectories(root.resolve("checkout/local-stack/src/main"))
                .getParent()
                .getParent()
                .getParent();
        Files.copy(Path.of("../zhibao"), checkout.resolve("zhibao"));
        Files.writeString(checkout.resolve("pom.xml"), "");
        Files.writeString(checkout.resolve("local-stack/pom.xml"), "");
        Path launcher = Files.createDirectories(checkout.resolve(".zhibao/launcher"));
        Files.writeString(launcher.resolve("classpath"), launcher + "/launcher.jar:/m2/other.jar");
        Files.writeString(launcher.resolve("launcher.jar"), "");
    }

    @Test
    void saysWhatIsMissingWhenEveryJdkIsTooOld() throws Exception {
        Path old = jdk("jvm/java-17", "17.0.15");
        environment.put("JAVA_HOME", old.toString());

        Outcome outcome = run("status");

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.output().lines())
                .singleElement()
                .asString()
                .startsWith("zhibao: a JDK of version 25 or newer is needed and none was found")
                .contains(old + " is 17");
    }

    @Test
    void takesJavaHomeFirst() throws Exception {
        environment.put("JAVA_HOME", jdk("mine", "26").toString());
        jdk("jvm/other", "25.0.3");

        assertThat(run("up", "-d").output()).startsWith("java of mine").contains("Zhibao up -d");
    }

    @Test
    void looksOnThePathNext() throws Exception {
        environment.put("JAVA_HOME", jdk("old", "17.0.1").toString());
        Path onPath = jdk("on-path", "25.0.1");
        jdk("jvm/other", "25.0.3");
        environment.merge("PATH", onPath.resolve("bin").toString(), (tools, bin) -> bin + ":" + tools);

        assertThat(run("status").output()).startsWith("java of on-path");
    }

    @Test
    void looksWhereSystemsInstallThemLast() throws Exception {
        jdk("jvm/java-17", "17.0.15");
        jdk("jvm/temurin-25", "25.0.3");

        assertThat(run("status").output()).startsWith("java of temurin-25");
    }

    @Test
    void saysThatMavenIsMissing() throws Exception {
        jdk("jvm/temurin-25", "25.0.3");
        Files.delete(root.resolve("tools/mvn"));

        Outcome outcome = run("status");

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.output().strip())
                .isEqualTo("zhibao: Maven (mvn) is needed and not on the PATH; install Maven 3.8.7 or newer.");
    }

    @Test
    void saysWhereTheLogIsWhenTheLauncherCannotBeBuilt() throws Exception {
        jdk("jvm/temurin-25", "25.0.3");
        Files.delete(root.resolve("tools/mvn"));
        program(root.resolve("tools/mvn"), "echo '[ERROR] no such symbol'; exit 1");
        Files.delete(root.resolve("checkout/.zhibao/launcher/launcher.jar"));

        Outcome outcome = run("status");

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.output())
                .contains("[ERROR] no such symbol")
                .endsWith("the log is %s/.zhibao/launcher/build.log.\n".formatted(root.resolve("checkout")));
    }

    private Path jdk(String name, String version) throws IOException {
        Path folder = root.resolve(name);
        Files.createDirectories(folder.resolve("bin"));
        Files.writeString(folder.resolve("release"), "IMPLEMENTOR=\"Someone\"\nJAVA_VERSION=\"" + version + "\"\n");
        program(folder.resolve("bin/javac"), "exit 0");
        program(folder.resolve("bin/java"), "echo java of " + folder.getFileName() + " \"$@\"");
        return folder;
    }

    private static void program(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path located(String tool) {
        return List.of(Path.of("/bin", tool), Path.of("/usr/bin", tool)).stream()
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    private Outcome run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(
                List.of("/bin/sh", root.resolve("checkout/zhibao").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }
}
