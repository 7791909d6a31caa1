package org.zhibao.identifiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Asserts which rule a text broke and with which arguments. */
public final class Refusals {
    private Refusals() {}

    public static void assertRefused(ThrowingCallable parse, Rule rule, Map<String, String> arguments) {
        Finding finding = findingOf(parse);
        assertThat(finding.rule()).isEqualTo(rule);
        assertThat(finding.arguments()).isEqualTo(arguments);
    }

    public static void assertRefused(ThrowingCallable parse, Rule rule) {
        assertThat(findingOf(parse).rule()).isEqualTo(rule);
    }

    private static Finding findingOf(ThrowingCallable parse) {
        var refusal = catchThrowableOfType(InvalidIdentifier.class, parse);
        assertThat(refusal).as("a refusal").isNotNull();
        return refusal.finding();
    }
}
