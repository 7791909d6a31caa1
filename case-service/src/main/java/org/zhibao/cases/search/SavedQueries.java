package org.zhibao.cases.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.http.Page;
import org.zhibao.kit.http.PageRequest;
import org.zhibao.kit.http.Pages;
import org.zhibao.kit.problem.Phrase;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.problem.ProblemTexts;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.scope.CallerScopes;

/**
 * Reads the query of a filter that is to be kept, and checks it as the list of cases does: a filter with a mistake would
 * only be refused on the morning when somebody needs it.
 */
@ApplicationScoped
class SavedQueries {

    private static final String FIELD = "/query";
    private static final List<String> OF_THE_PAGE = List.of("limit", "count", "sort");

    /** Read from the list's own filter, so that neither forgets a parameter. */
    private static final Map<String, RecordComponent> FILTERS = Arrays.stream(CaseFilter.class.getRecordComponents())
            .collect(Collectors.toMap(SavedQueries::nameOf, Function.identity(), (one, _) -> one, LinkedHashMap::new));

    /** What is not there is taken as it stands. */
    private static final Map<Class<?>, Function<String, Object>> PARSERS = Map.of(
            LocalDate.class, LocalDate::parse,
            BigDecimal.class, BigDecimal::new,
            Integer.class, Integer::valueOf,
            Boolean.class, SavedQueries::truth);

    private final CaseTexts texts;
    private final CallerScopes scopes;

    SavedQueries(CaseTexts texts, CallerScopes scopes) {
        this.texts = texts;
        this.scopes = scopes;
    }

    /**
     * Checks names and values.
     *
     * @param query as it follows the question mark
     * @throws ProblemException 400 when it is empty or a value is none that the list takes; 422 for a parameter that the
     *     list does not have
     */
    void check(String query) {
        var parameters = read(query);
        var refusal = new ProblemException(400, "bad-request");
        var filter = filterOf(parameters, refusal);
        var limit = value(parameters, "limit", Integer.class, refusal);
        if (refusal.namesFields()) {
            throw refusal;
        }
        try {
            var page = new PageRequest(
                    limit == null ? Page.DEFAULT_LIMIT : limit,
                    null,
                    first(parameters, "count"),
                    first(parameters, "sort"));
            Pages.requireLimit(page.limit());
            page.counting();
            CaseListResource.CASES.sorted(page.sort());
            filter.narrowing(texts, scopes.current().name()).whole();
        } catch (ProblemException refused) {
            throw refused.movedTo(FIELD);
        }
    }

    private static Map<String, List<String>> read(String query) {
        if (query.isBlank()) {
            throw Problems.badRequest(FIELD, "filter-empty", Map.of());
        }
        var parameters = new LinkedHashMap<String, List<String>>();
        for (var pair : query.split("&", -1)) {
            var parts = pair.split("=", 2);
            var name = decoded(parts[0]);
            if (!FILTERS.containsKey(name) && !OF_THE_PAGE.contains(name)) {
                throw Problems.unprocessable(
                        FIELD, "filter-parameter-unknown", Map.of("parameter", name, "known", known()));
            }
            parameters.computeIfAbsent(name, _ -> new ArrayList<>()).add(parts.length == 1 ? "" : decoded(parts[1]));
        }
        return parameters;
    }

    private static String known() {
        return String.join(", ", FILTERS.keySet()) + ", " + String.join(", ", OF_THE_PAGE);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            throw Problems.badRequest(FIELD, "filter-encoding", Map.of("text", text));
        }
    }

    /** The filter, with {@code null} for what is refused. */
    private static CaseFilter filterOf(Map<String, List<String>> parameters, ProblemException refusal) {
        var values = FILTERS.entrySet().stream()
                .map(filter -> valueOf(filter.getValue(), filter.getKey(), parameters, refusal))
                .toArray();
        var types = FILTERS.values().stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return CaseFilter.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable Object valueOf(
            RecordComponent filter, String name, Map<String, List<String>> parameters, ProblemException refusal) {
        if (filter.getGenericType() instanceof ParameterizedType list) {
            return values(parameters, name, (Class<?>) list.getActualTypeArguments()[0], refusal);
        }
        return value(parameters, name, filter.getType(), refusal);
    }

    private static <T> @Nullable T value(
            Map<String, List<String>> parameters, String name, Class<T> type, ProblemException refusal) {
        var values = values(parameters, name, type, refusal);
        return values.isEmpty() ? null : values.getFirst();
    }

    private static <T> List<T> values(
            Map<String, List<String>> parameters, String name, Class<T> type, ProblemException refusal) {
        var values = new ArrayList<T>();
        for (var text : parameters.getOrDefault(name, List.of())) {
            try {
                values.add(type.cast(parse(type, text)));
            } catch (IllegalArgumentException | DateTimeException _) {
                Phrase expected = language -> expected(type, language);
                refusal.at(FIELD, "filter-value", Map.of("parameter", name, "value", text, "expected", expected));
            }
        }
        return values;
    }

    private static Object parse(Class<?> type, String text) {
        if (type.isEnum()) {
            return constants(type)
                    .filter(constant -> constant.toString().equals(text))
                    .findFirst()
                    .orElseThrow(IllegalArgumentException::new);
        }
        return PARSERS.getOrDefault(type, it -> it).apply(text);
    }

    private static Boolean truth(String text) {
        if (!Set.of("true", "false").contains(text)) {
            throw new IllegalArgumentException(text);
        }
        return Boolean.valueOf(text);
    }

    private static String expected(Class<?> type, Locale language) {
        return type.isEnum()
                ? constants(type).map(Object::toString).collect(Collectors.joining(" | "))
                : ProblemTexts.text("type." + type.getSimpleName(), language, Map.of());
    }

    private static Stream<?> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants());
    }

    private static @Nullable String first(Map<String, List<String>> parameters, String name) {
        var values = parameters.get(name);
        return values == null ? null : values.getFirst();
    }

    private static String nameOf(RecordComponent filter) {
        try {
            return CaseFilter.class
                    .getDeclaredField(filter.getName())
                    .getAnnotation(QueryParam.class)
                    .value();
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
