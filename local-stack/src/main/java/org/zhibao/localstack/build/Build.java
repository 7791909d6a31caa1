package org.zhibao.localstack.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.zhibao.localstack.Part;
import org.zhibao.localstack.StackConfig;
import org.zhibao.localstack.StackFailure;

/** Builds the modules whose sources are newer than what was built from them. */
public final class Build {

    private static final String CLASSPATH = "target/zhibao.classpath";

    private final Path root;
    private final Consumer<String> say;

    public Build(StackConfig config, Consumer<String> say) {
        this.root = config.projectRoot();
        this.say = say;
    }

    /** The services among the parts that would be built now. */
    public List<String> stale(Collection<Part> parts) {
        return parts.stream()
                .filter(Part::isService)
                .map(Part::label)
                .filter(module -> !isFresh(module, "target/quarkus-app/quarkus-run.jar"))
                .toList();
    }

    public void services(Collection<Part> parts) {
        List<String> stale = stale(parts);
        if (!stale.isEmpty()) {
            build(stale, List.of("package"));
        }
    }

    /** Class path of the scenario player. */
    public List<Path> scenarios() {
        return program("scenarios");
    }

    /** Class path of the programs in service-kit. */
    public List<Path> serviceKit() {
        return program("libraries/service-kit");
    }

    private List<Path> program(String module) {
        if (!isFresh(module, CLASSPATH)) {
            build(
                    List.of(module),
                    List.of(
                            "package",
                            "dependency:build-classpath",
                            "-Dmdep.outputFile=" + CLASSPATH,
                            "-DincludeScope=runtime"));
        }
        try {
            List<Path> entries = new ArrayList<>();
            entries.add(root.resolve(module).resolve("target/classes"));
            Stream.of(Files.readString(root.resolve(module).resolve(CLASSPATH))
                            .strip()
                            .split(":", -1))
                    .map(Path::of)
                    .forEach(entries::add);
            return entries;
        } catch (IOException unreadable) {
            throw new StackFailure("The build of %s left no class path.".formatted(module), unreadable);
        }
    }

    private void build(List<String> modules, List<String> goals) {
        Path log = root.resolve(".zhibao/build.log");
        say.accept("Building %s (a minute or two; log in %s) ...".formatted(String.join(", ", modules), log));
        List<String> arguments = new ArrayList<>(List.of(
                "--batch-mode",
                "-DskipTests",
                "-Dspotless.apply.skip=true",
                "-Dspotless.check.skip=true",
                "-Djacoco.skip=true",
                "--also-make",
                "--projects",
                String.join(",", modules)));
        arguments.addAll(goals);
        new Maven(root).runQuietly(arguments, log);
        modules.forEach(module -> Sources.stamp(root.resolve(module)));
    }

    /** A library's change makes everything stale that may contain it. */
    private boolean isFresh(String module, String artefact) {
        Path folder = root.resolve(module);
        Path built = folder.resolve(artefact);
        if (!Files.exists(built)) {
            return false;
        }
        List<Path> sources = new ArrayList<>(
                List.of(root.resolve("pom.xml"), folder.resolve("pom.xml"), folder.resolve("src/main")));
        try (Stream<Path> libraries = Files.list(root.resolve("libraries"))) {
            libraries.forEach(library -> {
                sources.add(library.resolve("pom.xml"));
                sources.add(library.resolve("src/main"));
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Sources.builtAt(folder, built).compareTo(Sources.newest(sources)) >= 0;
    }
}
