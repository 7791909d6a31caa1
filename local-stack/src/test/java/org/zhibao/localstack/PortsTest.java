package org.zhibao.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void defaultsAreThoseOfTheArchitecture() {
        Ports ports = Ports.fromEnvironment(Map.of());

        assertThat(ports.of(Part.GATEWAY)).isEqualTo(8080);
        assertThat(ports.of(Listener.STATISTICS_MANAGEMENT)).isEqualTo(9084);
        assertThat(ports.of(Part.POSTGRESQL)).isEqualTo(15432);
        assertThat(ports.of(Part.KAFKA)).isEqualTo(19092);
    }

    @Test
    void offsetMovesAllAndOwnVariableWins() {
        Ports ports = Ports.fromEnvironment(Map.of("ZHIBAO_PORT_OFFSET", "100", "ZHIBAO_PORT_GATEWAY", "80"));

        assertThat(ports.of(Part.GATEWAY)).isEqualTo(80);
        assertThat(ports.of(Part.CASE_SERVICE)).isEqualTo(8181);
    }

    @Test
    void refusesWhatIsNoPort() {
        assertThatThrownBy(() -> Ports.fromEnvironment(Map.of("ZHIBAO_PORT_KAFKA", "many")))
                .isInstanceOf(StackFailure.class)
                .hasMessage("ZHIBAO_PORT_KAFKA is \"many\", which is not a number.");
        assertThatThrownBy(() -> Ports.fromEnvironment(Map.of("ZHIBAO_PORT_OFFSET", "60000")))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("not between 1 and 65535");
    }

    @Test
    void refusesOnePortForTwo() {
        assertThatThrownBy(() -> Ports.fromEnvironment(Map.of("ZHIBAO_PORT_CASE", "8080")))
                .isInstanceOf(StackFailure.class)
                .hasMessage("GATEWAY and CASE are both set to port 8080; change ZHIBAO_PORT_CASE.");
    }

    @Test
    void freePortsAreFreeAndDistinct() {
        Ports ports = Ports.free();

        assertThat(ports.numbers().values()).doesNotHaveDuplicates().allMatch(Ports::isFree);
    }

    @Test
    void listeningPortIsNotFree() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.isFree(socket.getLocalPort())).isFalse();
        }
    }
}
