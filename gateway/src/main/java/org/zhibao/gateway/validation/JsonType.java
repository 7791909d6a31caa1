package org.zhibao.gateway.validation;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The types of JSON Schema 2020-12, section 6.1.1. */
enum JsonType {
    OBJECT("object", "对象"),
    ARRAY("array", "数组"),
    STRING("string", "字符串"),
    INTEGER("integer", "整数"),
    NUMBER("number", "数字"),
    BOOLEAN("boolean", "布尔值"),
    NULL("null", "null");

    private final String keyword;
    private final String zh;

    JsonType(String keyword, String zh) {
        this.keyword = keyword;
        this.zh = zh;
    }

    String keyword() {
        return keyword;
    }

    String zh() {
        return zh;
    }

    boolean accepts(@Nullable Object value) {
        return switch (this) {
            case OBJECT -> value instanceof Map;
            case ARRAY -> value instanceof List;
            case STRING -> value instanceof String;
            case INTEGER -> isInteger(value);
            case NUMBER -> value instanceof Number;
            case BOOLEAN -> value instanceof Boolean;
            case NULL -> value == null;
        };
    }

    /** 1.0 is an integer, as the specification has it. */
    private static boolean isInteger(@Nullable Object value) {
        return value instanceof Integer
                || value instanceof Long
                || value instanceof BigInteger
                || (value instanceof Double number && number == Math.rint(number) && !number.isInfinite());
    }

    static @Nullable JsonType of(String keyword) {
        for (var type : values()) {
            if (type.keyword.equals(keyword)) {
                return type;
            }
        }
        return null;
    }
}
