package org.zhibao.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void chineseUnlessEnglishIsPreferred() {
        assertThat(Language.of(null)).isEqualTo(Language.CHINESE);
        assertThat(Language.of("")).isEqualTo(Language.CHINESE);
        assertThat(Language.of("*")).isEqualTo(Language.CHINESE);
        assertThat(Language.of("de, fr")).isEqualTo(Language.CHINESE);
        assertThat(Language.of("zh-Hant-TW, en;q=0.9")).isEqualTo(Language.CHINESE);
        assertThat(Language.of("en-US,en;q=0.9,zh;q=0.8")).isEqualTo(Language.ENGLISH);
        assertThat(Language.of("zh;q=0.1, en")).isEqualTo(Language.ENGLISH);
        assertThat(Language.of("en;q=nonsense")).isEqualTo(Language.CHINESE);
    }
}
