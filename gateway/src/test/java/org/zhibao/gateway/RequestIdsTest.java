package org.zhibao.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RequestIdsTest {

    @Test
    void acceptsWhatIdsLookLike() {
        assertThat(RequestIds.isValid("0197a3f0-7c1e-7a7a-8a4e-3f0c7b1f9d21")).isTrue();
        assertThat(RequestIds.isValid("A.b_9")).isTrue();
    }

    @Test
    void refusesWhatCouldForgeALogLine() {
        assertThat(RequestIds.isValid("")).isFalse();
        assertThat(RequestIds.isValid("a b")).isFalse();
        assertThat(RequestIds.isValid("a\u001b[31m")).isFalse();
        assertThat(RequestIds.isValid("编号")).isFalse();
        assertThat(RequestIds.isValid("x".repeat(129))).isFalse();
    }
}
