package org.zhibao.events.contracts;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The Javadoc of the contracts as plain text, so that a schema says what the record says and nothing is written twice. */
final class Javadocs {

    private final Map<String, String> texts = new HashMap<>();

    private Javadocs() {}

    /** Reads every source file below a folder. */
    static Javadocs of(Path sources) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                var found = Files.walk(sources)) {
            var units = files.getJavaFileObjectsFromPaths(
                    found.filter(file -> file.toString().endsWith(".java")).toList());
            var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, units);
            var javadocs = new Javadocs();
            var reader = javadocs.new Reader(DocTrees.instance(task));
            task.parse().forEach(unit -> reader.scan(unit, null));
            return javadocs;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What a type is. */
    Optional<String> of(Class<?> type) {
        return Optional.ofNullable(texts.get(type.getSimpleName()));
    }

    /** What a record's component is: its {@code @param}, or what an interface of the record says of the accessor. */
    Optional<String> of(Class<?> type, String component) {
        var own = texts.get(type.getSimpleName() + "." + component);
        if (own != null) {
            return Optional.of(own);
        }
        for (var parent : type.getInterfaces()) {
            var inherited = of(parent, component);
            if (inherited.isPresent()) {
                return inherited;
            }
        }
        return Optional.empty();
    }

    private final class Reader extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final DocTrees trees;
        private String type = "";

        Reader(DocTrees trees) {
            this.trees = trees;
        }

        @Override
        public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
            type = tree.getSimpleName().toString();
            var comment = trees.getDocCommentTree(getCurrentPath());
            if (comment != null) {
                keep(type, comment);
                comment.getBlockTags().stream()
                        .filter(ParamTree.class::isInstance)
                        .map(ParamTree.class::cast)
                        .forEach(parameter ->
                                texts.put(type + "." + parameter.getName(), text(parameter.getDescription())));
            }
            return super.visitClass(tree, nothing);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
            var comment = trees.getDocCommentTree(getCurrentPath());
            if (comment != null) {
                keep(type + "." + tree.getName(), comment);
            }
            return null;
        }

        private void keep(String name, DocCommentTree comment) {
            texts.put(name, text(comment.getFullBody()));
        }
    }

    private static String text(List<? extends DocTree> parts) {
        return parts.stream()
                .map(Javadocs::text)
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String text(DocTree part) {
        return switch (part) {
            case TextTree text -> text.getBody();
            case LiteralTree literal -> literal.getBody().getBody();
            case LinkTree link
            when link.getLabel().isEmpty() -> link.getReference().getSignature();
            case LinkTree link -> text(link.getLabel());
            default -> part.toString();
        };
    }
}
