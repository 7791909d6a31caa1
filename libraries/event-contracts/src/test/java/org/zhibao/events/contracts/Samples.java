package org.zhibao.events.contracts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Payloads with any content, whatever components their records have. */
final class Samples {

    private static final long DAYS = 40_000;
    private static final long SECONDS = DAYS * 86_400;

    private Samples() {}

    static <T> Arbitrary<T> of(Class<T> type) {
        var components = Arrays.stream(type.getRecordComponents())
                .map(Samples::ofComponent)
                .toList();
        return Combinators.combine(components).as(values -> create(type, values));
    }

    private static Arbitrary<Object> ofComponent(RecordComponent component) {
        var values = ofType(component.getGenericType());
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class) ? values.injectNull(0.5) : values;
    }

    private static Arbitrary<Object> ofType(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return ofType(list.getActualTypeArguments()[0]).list().ofMaxSize(3).asGeneric();
        }
        if (!(type instanceof Class<?> plain)) {
            throw new IllegalArgumentException("Samples know no " + type);
        }
        if (plain.isRecord()) {
            return of(plain).asGeneric();
        }
        return switch (plain.getSimpleName()) {
            case "String" -> Arbitraries.strings().ofMaxLength(20).asGeneric();
            case "int", "Integer" -> Arbitraries.integers().asGeneric();
            case "long", "Long" -> Arbitraries.longs().asGeneric();
            case "boolean", "Boolean" -> Arbitraries.of(true, false).asGeneric();
            case "BigDecimal" ->
                Arbitraries.longs().map(cents -> BigDecimal.valueOf(cents, 2)).asGeneric();
            case "UUID" -> Arbitraries.create(UUID::randomUUID).asGeneric();
            case "LocalDate" ->
                Arbitraries.longs().between(0, DAYS).map(LocalDate::ofEpochDay).asGeneric();
            case "Instant" ->
                Arbitraries.longs()
                        .between(0, SECONDS)
                        .map(Instant::ofEpochSecond)
                        .asGeneric();
            default -> throw new IllegalArgumentException("Samples know no " + type);
        };
    }

    private static <T> T create(Class<T> type, List<Object> values) {
        try {
            var types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values.toArray());
        } catch (ReflectiveOperationException failure) {
            throw new IllegalArgumentException(type + " cannot be made", failure);
        }
    }
}
