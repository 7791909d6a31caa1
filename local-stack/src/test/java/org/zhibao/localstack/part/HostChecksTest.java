package org.zhibao.localstack.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostChecksTest {

    @ParameterizedTest
    @CsvSource({"v20.11.1, 20", "v8.17.0, 8", "v100.0.0, 100", "node: not found, 0", "'', 0"})
    void readsTheMajorVersionOfNode(String printed, int version) {
        assertThat(HostChecks.majorVersion(printed)).isEqualTo(version);
    }
}
