package org.zhibao.gateway.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A parameter in the path or query. Values come as text and are read by the type the schema names; a value whose schema
 * names no single reading is left to the service.
 *
 * @param place how violations name it: {@code ?limit} or {@code {id}}
 * @param item how one value is read
 * @param each rule for one value
 */
record Parameter(
        String name, String place, boolean required, boolean array, boolean commaSeparated, Reading item, Rule each) {

    /** How text becomes JSON. */
    enum Reading {
        TEXT,
        NUMBER,
        BOOLEAN
    }

    /** Compiles a parameter object; null when it is not checked here. */
    static @Nullable Parameter compile(Document document, SchemaCompiler compiler, @Nullable Object declared) {
        var parameter = document.deref(declared);
        var name = String.valueOf(parameter.get("name"));
        boolean inQuery = "query".equals(parameter.get("in"));
        boolean inPath = "path".equals(parameter.get("in"));
        var style = parameter.get("style");
        boolean plainStyle = style == null || "form".equals(style) || "simple".equals(style);
        if (!(inQuery || inPath) || !plainStyle || !parameter.containsKey("schema")) {
            return null;
        }
        var schema = document.deref(parameter.get("schema"));
        var types = SchemaCompiler.typesOf(schema);
        boolean array = types.equals(Set.of(JsonType.ARRAY));
        var itemSchema = array ? document.deref(schema.get("items")) : schema;
        var reading = readingOf(SchemaCompiler.typesOf(itemSchema));
        return new Parameter(
                name,
                inQuery ? "?" + name : "{" + name + "}",
                Boolean.TRUE.equals(parameter.get("required")),
                array,
                inPath || Boolean.FALSE.equals(parameter.get("explode")),
                reading == null ? Reading.TEXT : reading,
                reading == null ? Rule.ANYTHING : compiler.compile(itemSchema));
    }

    private static @Nullable Reading readingOf(Set<JsonType> types) {
        if (types.equals(Set.of(JsonType.STRING))) {
            return Reading.TEXT;
        }
        if (types.equals(Set.of(JsonType.INTEGER)) || types.equals(Set.of(JsonType.NUMBER))) {
            return Reading.NUMBER;
        }
        return types.equals(Set.of(JsonType.BOOLEAN)) ? Reading.BOOLEAN : null;
    }

    void check(List<String> values, Trail trail) {
        if (values.isEmpty()) {
            if (required) {
                trail.report("required", "缺少必填参数", "is required");
            }
            return;
        }
        for (var value : values) {
            if (array && commaSeparated) {
                for (var part : value.split(",", -1)) {
                    checkOne(part, trail);
                }
            } else {
                checkOne(value, trail);
            }
        }
    }

    private void checkOne(String text, Trail trail) {
        if (text.isEmpty()) {
            return; // "?limit=" means what the service makes of it
        }
        switch (item) {
            case TEXT -> each.check(text, trail);
            case NUMBER -> {
                var number = number(text);
                if (number == null) {
                    trail.report("type", "应为数字", "must be a number");
                } else {
                    each.check(number, trail);
                }
            }
            case BOOLEAN -> {
                if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
                    trail.report("type", "应为 true 或 false", "must be true or false");
                }
            }
        }
    }

    private static @Nullable Number number(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException notWhole) {
            try {
                return new BigDecimal(text).doubleValue();
            } catch (NumberFormatException notANumber) {
                return null;
            }
        }
    }
}
