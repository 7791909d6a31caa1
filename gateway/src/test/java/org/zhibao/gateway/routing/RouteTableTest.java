package org.zhibao.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RouteTableTest {

    private final RouteTable routes = new RouteTable(
            Map.of("case", URI.create("http://localhost:1"), "statistics", URI.create("https://figures.example")),
            Map.of("case", List.of("cases", "ledger"), "statistics", List.of("cases/statistics", "figures")));

    private @Nullable String serviceOf(String path) {
        var service = routes.find(path);
        return service == null ? null : service.name();
    }

    @Test
    void theLongestPrefixWins() {
        assertThat(serviceOf("/api/v1/cases")).isEqualTo("case-service");
        assertThat(serviceOf("/api/v1/cases/17/decision")).isEqualTo("case-service");
        assertThat(serviceOf("/api/v1/cases/statistics")).isEqualTo("statistics-service");
        assertThat(serviceOf("/api/v1/cases/statistics/x")).isEqualTo("statistics-service");
        assertThat(serviceOf("/api/v1/cases/statistics2")).isEqualTo("case-service");
    }

    @Test
    void aPrefixEndsWithItsSegment() {
        assertThat(serviceOf("/api/v1/casesx")).isNull();
        assertThat(serviceOf("/api/v1/case")).isNull();
        assertThat(serviceOf("/api/v1/")).isNull();
        assertThat(serviceOf("/api/v2/cases")).isNull();
        assertThat(serviceOf("/q/health")).isNull();
    }

    @Test
    void portsFollowTheScheme() {
        assertThat(routes.services()).extracting(Service::port).containsExactly(1, 443);
    }

    @Test
    void onlyAServicesOwnAddressIsTakenOffItsReferences() {
        var service = new Service("case", URI.create("http://case-service:80"));

        assertThat(service.withoutOrigin("http://case-service/api/v1/cases/1?x=1#y"))
                .isEqualTo("/api/v1/cases/1?x=1#y");
        assertThat(service.withoutOrigin("http://CASE-SERVICE:80/a%2Fb")).isEqualTo("/a%2Fb");
        for (var other : List.of(
                "https://case-service/a",
                "http://case-service:81/a",
                "http://elsewhere.example/a",
                "/a",
                "a/b",
                "http://[")) {
            assertThat(service.withoutOrigin(other)).isEqualTo(other);
        }
    }

    @Test
    void mistakesInTheTableStopTheStart() {
        var one = Map.of("case", URI.create("http://localhost:1"));
        assertThatThrownBy(() -> new RouteTable(one, Map.of("cases", List.of("x"))))
                .hasMessageContaining("zhibao.gateway.prefixes.cases");
        assertThatThrownBy(() -> new RouteTable(one, Map.of("case", List.of("x", "x"))))
                .hasMessageContaining("/api/v1/x");
        assertThatThrownBy(() -> new RouteTable(Map.of("case", URI.create("localhost:8081")), Map.of()))
                .hasMessageContaining("zhibao.gateway.routes.case");
        assertThatThrownBy(() -> new RouteTable(Map.of("case", URI.create("http://localhost/base")), Map.of()))
                .hasMessageContaining("without a path");
    }
}
