package org.zhibao.scenarios.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.zhibao.scenarios.format.Expression.Scope;

/** A request body as it stands in the scenario, with placeholders. */
public sealed interface Template {

    /** The value for one item: a map, list, text, number or boolean. */
    Object render(Scope scope);

    /** The value as text. */
    default String text(Scope scope) {
        return render(scope).toString();
    }

    record Fixed(Object value) implements Template {
        @Override
        public Object render(Scope scope) {
            return value;
        }
    }

    record One(Expression expression) implements Template {
        @Override
        public Object render(Scope scope) {
            return expression.evaluate(scope);
        }
    }

    record Joined(List<Template> parts) implements Template {
        @Override
        public Object render(Scope scope) {
            var text = new StringBuilder();
            parts.forEach(part -> text.append(part.render(scope)));
            return text.toString();
        }
    }

    record Fields(Map<String, Template> fields) implements Template {
        @Override
        public Map<String, Object> render(Scope scope) {
            var rendered = new LinkedHashMap<String, Object>();
            fields.forEach((name, template) -> rendered.put(name, template.render(scope)));
            return rendered;
        }
    }

    record Elements(List<Template> elements) implements Template {
        @Override
        public Object render(Scope scope) {
            return elements.stream().map(element -> element.render(scope)).toList();
        }
    }

    record Repeated(Template times, Template each) implements Template {
        @Override
        public Object render(Scope scope) {
            return IntStream.rangeClosed(1, Integer.parseInt(times.text(scope)))
                    .mapToObj(n -> each.render(scope.repetition(n)))
                    .toList();
        }
    }

    /** Compiles a mapping; an absent one is empty. Every use of a name is handed to {@code uses}. */
    static Fields fields(Entry entry, BiConsumer<Entry, Expression> uses) {
        var fields = new LinkedHashMap<String, Template>();
        entry.fields().forEach((name, value) -> fields.put(name, of(value, uses)));
        return new Fields(fields);
    }

    /** Compiles any value. */
    static Template of(Entry entry, BiConsumer<Entry, Expression> uses) {
        if (entry.isMapping()) {
            if (entry.find("repeat").isPresent()) {
                entry.only("repeat", "each");
                return new Repeated(of(entry.get("repeat"), uses), of(entry.get("each"), uses));
            }
            return fields(entry, uses);
        }
        if (entry.isList()) {
            return new Elements(
                    entry.items().stream().map(item -> of(item, uses)).toList());
        }
        var value = entry.scalar();
        return value instanceof String text && text.contains("${") ? text(entry, text, uses) : new Fixed(value);
    }

    private static Template text(Entry entry, String text, BiConsumer<Entry, Expression> uses) {
        var parts = new ArrayList<Template>();
        var matcher = Expression.PLACEHOLDER.matcher(text);
        var end = 0;
        while (matcher.find()) {
            if (matcher.start() > end) {
                parts.add(new Fixed(text.substring(end, matcher.start())));
            }
            var expression = Expression.parse(matcher.group(1));
            expression.ifPresentOrElse(
                    found -> {
                        uses.accept(entry, found);
                        parts.add(new One(found));
                    },
                    () -> entry.mistake("has a placeholder that cannot be read: " + matcher.group()));
            end = matcher.end();
        }
        if (end < text.length()) {
            parts.add(new Fixed(text.substring(end)));
        }
        return parts.size() == 1 ? parts.getFirst() : new Joined(List.copyOf(parts));
    }
}
