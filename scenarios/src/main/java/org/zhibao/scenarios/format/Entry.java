package org.zhibao.scenarios.format;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A value in a YAML file that knows its line and its field. A wrong or missing value is noted as a mistake and read as a
 * harmless default, so that one reading finds every mistake.
 */
public final class Entry {

    private final @Nullable Node node;
    private final Source source;
    private final String field;
    private final int line;

    private record Source(String file, Mistakes mistakes) {}

    private Entry(@Nullable Node node, Source source, String field, int line) {
        this.node = node;
        this.source = source;
        this.field = field;
        this.line = line;
    }

    /** Reads a file; its name relative to the scenario is what mistakes show. */
    public static Entry read(Path path, String name, Mistakes mistakes) {
        var source = new Source(name, mistakes);
        try (Reader reader = Files.newBufferedReader(path)) {
            var root = new Yaml(new LoaderOptions()).compose(reader);
            return new Entry(root, source, "", 1);
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            mistakes.add(name, mark == null ? 1 : mark.getLine() + 1, "(yaml)", String.valueOf(e.getProblem()));
        } catch (YAMLException e) {
            mistakes.add(name, 1, "(yaml)", String.valueOf(e.getMessage()));
        } catch (IOException e) {
            mistakes.add(name, 1, "(file)", "must be a readable UTF-8 file: " + e);
        }
        return new Entry(null, source, "", 1);
    }

    public String file() {
        return source.file();
    }

    public String field() {
        return field;
    }

    public int line() {
        return line;
    }

    public boolean present() {
        return node != null && !Tag.NULL.equals(node.getTag());
    }

    /** Notes that this value breaks a rule. */
    public void mistake(String rule) {
        source.mistakes().add(source.file(), line, field.isEmpty() ? "(root)" : field, rule);
    }

    /** A required field of this mapping. */
    public Entry get(String name) {
        return find(name).orElseGet(() -> {
            if (node != null) {
                child(null, name, line).mistake("is required");
            }
            return child(null, name, line);
        });
    }

    /** A field of this mapping that may be absent. */
    public Optional<Entry> find(String name) {
        return Optional.ofNullable(fields().get(name)).filter(Entry::present);
    }

    /** The fields of this mapping in the order of the file. */
    public Map<String, Entry> fields() {
        var fields = new LinkedHashMap<String, Entry>();
        if (node instanceof MappingNode mapping) {
            for (var tuple : mapping.getValue()) {
                var key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
                var value = child(
                        tuple.getValueNode(),
                        key,
                        tuple.getKeyNode().getStartMark().getLine() + 1);
                if (fields.put(key, value) != null) {
                    value.mistake("stands twice");
                }
            }
        } else if (present()) {
            mistake("must be a mapping of fields");
        }
        return fields;
    }

    /** Notes every field that is not one of these. */
    public Entry only(String... names) {
        var known = Set.of(names);
        fields().forEach((name, value) -> {
            if (!known.contains(name)) {
                value.mistake("is not a field of the format; known here: "
                        + String.join(", ", Arrays.stream(names).sorted().toList()));
            }
        });
        return this;
    }

    public List<Entry> items() {
        var items = new ArrayList<Entry>();
        if (node instanceof SequenceNode sequence) {
            for (var item : sequence.getValue()) {
                items.add(new Entry(
                        item,
                        source,
                        field + "[" + items.size() + "]",
                        item.getStartMark().getLine() + 1));
            }
        } else if (present()) {
            mistake("must be a list");
        }
        return items;
    }

    public boolean isMapping() {
        return node instanceof MappingNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    public String text() {
        if (node instanceof ScalarNode scalar && present()) {
            return scalar.getValue();
        }
        if (present()) {
            mistake("must be a single value");
        }
        return "";
    }

    /** A plain scalar as JSON knows it: Boolean and Integer where YAML means one, text otherwise. */
    public Object scalar() {
        var text = text();
        if (node != null && Tag.BOOL.equals(node.getTag())) {
            return Boolean.valueOf(text);
        }
        if (node != null && Tag.INT.equals(node.getTag()) && text.matches("-?[1-9]\\d{0,8}|0")) {
            return Integer.valueOf(text);
        }
        return text;
    }

    public int integer() {
        return decimal().intValue();
    }

    public BigDecimal decimal() {
        if (!present()) {
            return BigDecimal.ZERO;
        }
        try {
            return new BigDecimal(text());
        } catch (NumberFormatException e) {
            mistake("must be a number, not '" + text() + "'");
            return BigDecimal.ZERO;
        }
    }

    public LocalDate date() {
        if (!present()) {
            return LocalDate.EPOCH;
        }
        try {
            return LocalDate.parse(text());
        } catch (DateTimeParseException e) {
            mistake("must be a date yyyy-MM-dd, not '" + text() + "'");
            return LocalDate.EPOCH;
        }
    }

    private Entry child(@Nullable Node value, String name, int at) {
        return new Entry(value, source, field.isEmpty() ? name : field + "." + name, at);
    }
}
