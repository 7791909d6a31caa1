package org.zhibao.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailuresTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "40001", "40P01", "53300", "55P03", "57P01", "57P03", "58030"})
    void aDatabaseThatIsAwayOrBusyPasses(String state) {
        assertThat(Failures.passing(new IllegalStateException(new SQLException("x", state))))
                .isTrue();
    }

    @Test
    void aConflictPasses() {
        assertThat(Failures.passing(new IllegalStateException(new OptimisticLockException())))
                .isTrue();
        assertThat(Failures.passing(new IllegalStateException(new SQLException("Acquisition timeout"))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22001", "23505", "42P01"})
    void anEventThatIsWrongDoesNot(String state) {
        assertThat(Failures.passing(new IllegalStateException(new SQLException("x", state))))
                .isFalse();
    }

    @Test
    void whatWasCalledPoisonIsPoison() {
        assertThat(Failures.passing(new PoisonEventException("x", new SQLException("x", "08006"))))
                .isFalse();
        assertThat(Failures.passing(new NullPointerException())).isFalse();
    }

    @Test
    void theReasonIsWhatTheInnermostCauseSays() {
        assertThat(Failures.reasonOf(new IllegalStateException("outer", new SQLException("inner"))))
                .isEqualTo("outer: inner");
        assertThat(Failures.reasonOf(new NullPointerException())).isEqualTo("NullPointerException");
        assertThat(Failures.reasonOf(new IllegalStateException(new SQLException("inner"))))
                .isEqualTo("java.sql.SQLException: inner");
    }
}
