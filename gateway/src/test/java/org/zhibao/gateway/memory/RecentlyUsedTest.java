package org.zhibao.gateway.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentlyUsedTest {

    private final RecentlyUsed<Integer> memory = new RecentlyUsed<>(10);

    @Test
    void neverHoldsMoreThanTwoGenerations() {
        for (int i = 0; i < 1000; i++) {
            memory.put("name-" + i, i);
            assertThat(memory.size()).isLessThanOrEqualTo(20);
        }
        assertThat(memory.find("name-999")).isEqualTo(999);
        assertThat(memory.find("name-0")).isNull();
    }

    @Test
    void keepsWhatIsUsed() {
        memory.put("used", 1);
        for (int i = 0; i < 100; i++) {
            memory.put("other-" + i, i);
            assertThat(memory.find("used")).isEqualTo(1);
        }
    }

    @Test
    void createsOnlyWhatIsNotThere() {
        memory.put("a", 1);

        assertThat(memory.findOrCreate("a", () -> 2)).isEqualTo(1);
        assertThat(memory.findOrCreate("b", () -> 2)).isEqualTo(2);
        assertThat(memory.find("b")).isEqualTo(2);
    }
}
