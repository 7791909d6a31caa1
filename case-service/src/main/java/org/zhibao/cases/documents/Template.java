package org.zhibao.cases.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.lawdata.InForce;
import org.zhibao.cases.procedure.Procedure;

/**
 * A template as an office writes it; its README explains the format.
 *
 * @param file its name, which together with {@code from} tells the version
 * @param region GB/T 2260 code whose office uses it; empty for all
 */
record Template(
        DocumentForm form,
        String file,
        String region,
        Set<Procedure> procedures,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String basis,
        String verification,
        List<String> lines) {

    private static final Pattern FIELD =
            Pattern.compile("\\{([a-zA-Z]+(?:\\.[a-zA-Z]+)?)(?:=((?:[^{}]|\\{[^{}]*})*))?}");
    private static final String SEAL = "@seal";
    private static final String TEXT = "text.";

    Template {
        procedures = Set.copyOf(procedures);
        lines = List.copyOf(lines);
    }

    boolean holdsFor(DocumentForm wanted, String office, LocalDate on) {
        return form == wanted && (region.isEmpty() || region.equals(office)) && new InForce(from, to).on(on);
    }

    /** Fields of the template that are no texts of the officer: each must be one that a case has. */
    Set<String> caseFields() {
        return fields(lines.stream(), name -> !name.startsWith(TEXT));
    }

    /** Names of the texts that the officer may give, without {@code text.}. */
    Set<String> texts() {
        var texts = new LinkedHashSet<String>();
        fields(lines.stream(), name -> name.startsWith(TEXT)).forEach(name -> texts.add(name.substring(TEXT.length())));
        return texts;
    }

    /** Names of the texts without which the document is not issued. */
    Set<String> requiredTexts() {
        var texts = new LinkedHashSet<String>();
        missing(name -> name.startsWith(TEXT) ? null : "").forEach(name -> texts.add(name.substring(TEXT.length())));
        return texts;
    }

    /** Fields that a document needs and that are not known. */
    Set<String> missing(Function<String, @Nullable String> known) {
        var missing = new LinkedHashSet<String>();
        lines.stream().filter(line -> !line.startsWith("?")).forEach(line -> addMissing(line, known, missing));
        return missing;
    }

    private static void addMissing(String text, Function<String, @Nullable String> known, Set<String> missing) {
        FIELD.matcher(text)
                .results()
                .filter(found -> known.apply(found.group(1)) == null)
                .forEach(found -> {
                    if (found.group(2) == null) {
                        missing.add(found.group(1));
                    } else {
                        addMissing(found.group(2), known, missing);
                    }
                });
    }

    /**
     * The document.
     *
     * @param known the value of a field; {@code null} when it is not known, which only optional lines may meet
     */
    List<Block> fill(Function<String, @Nullable String> known) {
        var blocks = new ArrayList<Block>();
        for (var line : lines) {
            var optional = line.startsWith("?");
            var content = optional ? line.substring(1) : line;
            if (content.isBlank() || (optional && !isKnown(content, known))) {
                continue;
            }
            add(blocks, content, known);
        }
        return List.copyOf(blocks);
    }

    private static void add(List<Block> blocks, String line, Function<String, @Nullable String> known) {
        if (line.strip().equals(SEAL)) {
            blocks.add(new Block.Seal(filled("{office}", known), filled("{date}", known)));
        } else if (line.startsWith("|")) {
            blocks.add(row(line, known));
        } else {
            // What the officer wrote in several lines becomes as many paragraphs.
            filled(line, known)
                    .lines()
                    .filter(part -> !part.isBlank())
                    .map(Template::block)
                    .forEach(blocks::add);
        }
    }

    private static Block block(String line) {
        if (line.startsWith("== ")) {
            return new Block.Title(line.substring(3).strip());
        }
        var text = line.length() > 2 ? line.substring(2).strip() : "";
        return switch (line.length() > 1 && line.charAt(1) == ' ' ? line.charAt(0) : ' ') {
            case '=' -> new Block.Office(text);
            case '#' -> new Block.NumberLine(text);
            case '~' -> new Block.Centred(text);
            case '>' -> new Block.AtRight(text);
            case '-' -> new Block.Flush(text);
            default -> new Block.Paragraph(line.strip());
        };
    }

    private static Block row(String line, Function<String, @Nullable String> known) {
        var inner = line.strip().substring(1);
        var cells = inner.endsWith("|") ? inner.substring(0, inner.length() - 1) : inner;
        return new Block.Row(Arrays.stream(cells.split("\\|", -1))
                .map(cell -> filled(cell, known).strip())
                .toList());
    }

    private static boolean isKnown(String line, Function<String, @Nullable String> known) {
        return FIELD.matcher(line)
                .results()
                .allMatch(found -> known.apply(found.group(1)) != null
                        || (found.group(2) != null && isKnown(found.group(2), known)));
    }

    private static String filled(String line, Function<String, @Nullable String> known) {
        return FIELD.matcher(line).replaceAll(found -> {
            var value = known.apply(found.group(1));
            var otherwise = found.group(2) == null ? "" : filled(found.group(2), known);
            return Matcher.quoteReplacement(value == null ? otherwise : value);
        });
    }

    private static Set<String> fields(Stream<String> lines, java.util.function.Predicate<String> wanted) {
        var fields = new LinkedHashSet<String>();
        lines.forEach(line -> FIELD.matcher(line).results().forEach(found -> {
            if (wanted.test(found.group(1))) {
                fields.add(found.group(1));
            }
            if (found.group(2) != null) {
                fields.addAll(fields(Stream.of(found.group(2)), wanted));
            }
        }));
        return fields;
    }
}
