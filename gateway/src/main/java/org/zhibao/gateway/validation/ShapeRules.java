package org.zhibao.gateway.validation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules about what a value is made of: JSON Schema 2020-12, core sections 10.2 and 10.3, validation 6.4 and 6.5. */
final class ShapeRules {

    private ShapeRules() {}

    static Rule all(List<Rule> rules) {
        if (rules.size() == 1) {
            return rules.getFirst();
        }
        var array = rules.toArray(Rule[]::new);
        return (value, trail) -> {
            for (var rule : array) {
                rule.check(value, trail);
            }
        };
    }

    /**
     * At least one alternative must hold. Of several that fail, the one that got furthest explains itself, measured by
     * the fewest violations.
     */
    static Rule any(List<Rule> alternatives) {
        return (value, trail) -> {
            int before = trail.found();
            int fewest = Integer.MAX_VALUE;
            @Nullable Rule closest = null;
            for (var alternative : alternatives) {
                alternative.check(value, trail);
                int violations = trail.found() - before;
                trail.forgetSince(before);
                if (violations == 0) {
                    return;
                }
                if (violations < fewest) {
                    fewest = violations;
                    closest = alternative;
                }
            }
            if (closest != null) {
                closest.check(value, trail);
            }
        };
    }

    static Rule not(Rule forbidden) {
        return (value, trail) -> {
            int before = trail.found();
            forbidden.check(value, trail);
            boolean matches = trail.found() == before;
            trail.forgetSince(before);
            if (matches) {
                trail.report("not", "该取值不被允许", "this value is not allowed");
            }
        };
    }

    static Rule nothing() {
        return (value, trail) -> trail.report("false", "此处不得有值", "nothing is allowed here");
    }

    static Rule required(List<String> names) {
        return (value, trail) -> {
            if (!(value instanceof Map<?, ?> object)) {
                return;
            }
            for (var name : names) {
                if (!object.containsKey(name)) {
                    trail.enter(name);
                    trail.report("required", "缺少必填项", "is required");
                    trail.leave();
                }
            }
        };
    }

    /**
     * Checks members. One that is not required may be null instead of absent, whatever its schema says: services read
     * both alike, and a description generated from code seldom says so.
     *
     * @param known rules of the members named in the schema
     * @param required names that may not be null unless their own rule allows it
     * @param others rule of every other member, or null when others are free
     */
    static Rule properties(Map<String, Rule> known, Set<String> required, @Nullable Rule others) {
        return (value, trail) -> {
            if (!(value instanceof Map<?, ?> object)) {
                return;
            }
            for (var member : object.entrySet()) {
                var name = (String) member.getKey();
                var rule = known.getOrDefault(name, others);
                boolean absent = member.getValue() == null && known.containsKey(name) && !required.contains(name);
                if (rule != null && !absent) {
                    trail.enter(name);
                    rule.check(member.getValue(), trail);
                    trail.leave();
                }
            }
        };
    }

    static Rule unknownProperty() {
        return (value, trail) -> trail.report("additionalProperties", "未知的字段", "is not a known field");
    }

    static Rule items(Rule each) {
        return (value, trail) -> {
            if (!(value instanceof List<?> list)) {
                return;
            }
            for (int i = 0; i < list.size(); i++) {
                trail.enter(i);
                each.check(list.get(i), trail);
                trail.leave();
            }
        };
    }

    /**
     * Bounds the number of entries.
     *
     * @param kind ARRAY or OBJECT, whichever the bounds are for
     */
    static Rule size(JsonType kind, long min, long max) {
        var name = kind == JsonType.ARRAY ? "Items" : "Properties";
        return (value, trail) -> {
            if (!kind.accepts(value)) {
                return;
            }
            int size = value instanceof List<?> list ? list.size() : value instanceof Map<?, ?> map ? map.size() : 0;
            if (size < min) {
                trail.report("min" + name, "至少 " + min + " 项", "must have at least " + min + " entries");
            } else if (size > max) {
                trail.report("max" + name, "至多 " + max + " 项", "must have at most " + max + " entries");
            }
        };
    }
}
