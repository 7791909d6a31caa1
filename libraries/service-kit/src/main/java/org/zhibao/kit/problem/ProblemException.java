package org.zhibao.kit.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * A refusal on its way to the caller. The text is chosen by {@link ProblemTexts} from {@code code} and {@code arguments}
 * in the caller's language when the answer is written.
 */
public final class ProblemException extends RuntimeException {

    private final int status;
    private final String code;
    private final transient Map<String, Object> arguments = new LinkedHashMap<>();
    private final transient List<FieldRule> fieldRules = new ArrayList<>();
    private final transient Map<String, Object> extensions = new LinkedHashMap<>();

    /** A rule broken by one field. */
    record FieldRule(String pointer, String code, Function<Locale, String> text) {}

    /**
     * @param status HTTP status
     * @param code stable machine code, also the key of the texts
     */
    public ProblemException(int status, String code) {
        super(status + " " + code);
        this.status = status;
        this.code = code;
    }

    /** Names a value for the text. */
    public ProblemException with(String name, Object value) {
        arguments.put(name, value);
        return this;
    }

    /** Names a field that breaks a rule whose text is found under the rule's code. */
    public ProblemException at(String pointer, String ruleCode, Map<String, Object> ruleArguments) {
        return at(pointer, ruleCode, locale -> ProblemTexts.text(ruleCode, locale, ruleArguments));
    }

    /** Names a field that breaks a rule whose text stands elsewhere. */
    public ProblemException at(String pointer, String ruleCode, Function<Locale, String> text) {
        fieldRules.add(new FieldRule(pointer, ruleCode, text));
        return this;
    }

    /** Names a field that breaks a rule without arguments. */
    public ProblemException at(String pointer, String ruleCode) {
        return at(pointer, ruleCode, Map.of());
    }

    /**
     * The same refusal of something that reached us as a part of another field.
     *
     * @param pointer that field
     */
    public ProblemException movedTo(String pointer) {
        var moved = new ProblemException(status, code);
        arguments.forEach(moved::with);
        fieldRules.forEach(rule -> moved.at(pointer, rule.code(), rule.text()));
        extensions.forEach(moved::extend);
        return moved;
    }

    /** Adds a further member to the problem document. */
    public ProblemException extend(String name, Object value) {
        extensions.put(name, value);
        return this;
    }

    /** Whether any field is named yet: what gathers refusals throws them only then. */
    public boolean namesFields() {
        return !fieldRules.isEmpty();
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    Map<String, Object> arguments() {
        return arguments;
    }

    List<FieldRule> fieldRules() {
        return fieldRules;
    }

    Map<String, Object> extensions() {
        return extensions;
    }

    @Override
    public String getMessage() {
        return status + " " + code + " " + arguments;
    }

    /** A refusal is an answer, not a fault: nobody needs its stack. */
    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized")
    public Throwable fillInStackTrace() {
        return this;
    }
}
