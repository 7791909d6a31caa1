package org.zhibao.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/cases",
                "/api/v1/cases/",
                "/api/v1/cases/ZL202030123456.7",
                "/api/v1/cases/...",
                "/api/v1/cases/.hidden",
                "/api/v1/cases/%E5%91%BC%E7%9F%A5",
                "/api/v1/cases/a%20b"
            })
    void whatEveryServerReadsAlike(String path) {
        assertThat(Paths.isNormal(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/../cases",
                "/api/v1/./cases",
                "/api/v1/cases/..",
                "/api//v1/cases",
                "/api/v1/%2e%2E/cases",
                "/api/v1/cases%2F17",
                "/api/v1/cases%5c17",
                "/api/v1/cases\\17",
                "/api/v1/cases;a=b",
                "/api/v1/cases/%00",
                "/api/v1/cases/%252e",
                "/api/v1/cases/%zz",
                "/api/v1/cases/%2"
            })
    void whatServersReadDifferently(String path) {
        assertThat(Paths.isNormal(path)).isFalse();
    }
}
