package org.zhibao.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibao.kit.testsupport.ApiDocument;
import org.zhibao.kit.testsupport.DescriptionRules;
import org.zhibao.localstack.Part;

/** The one OpenAPI document is what an integrator builds on: it must name everything that the services serve. */
@Order(4)
@ExtendWith(SuiteExtension.class)
class DescriptionIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Suite suite;

    DescriptionIT(Suite suite) {
        this.suite = suite;
    }

    @ParameterizedTest
    @EnumSource(names = {"CASE_SERVICE", "MEDIATION_SERVICE", "PLEDGE_SERVICE", "STATISTICS_SERVICE"})
    void everyPathOfAServiceIsRoutedAndDescribed(Part service) throws IOException {
        var own = paths(read(URI.create(suite.stack().url(service) + "/q/openapi?format=json")));
        own.removeIf(path -> !path.startsWith("/api/"));

        assertThat(own).isNotEmpty();
        assertThat(paths(gateway())).containsAll(own);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/cases", "/api/v1/docket", "/api/v1/mediations", "/api/v1/pledges"})
    void aListIsDescribedAsThePageThatItAnswers(String path) throws IOException {
        var list = gateway().path("paths").path(path).path("get");

        assertThat(list.path("responses").path("200").path("content").has("application/json"))
                .isTrue();
        assertThat(list.path("description").asText()).contains("text/csv");
    }

    @Test
    void everyOperationIsDescribedInFull() throws IOException {
        assertThat(DescriptionRules.findings(new ApiDocument(gateway()))).isEmpty();
    }

    @Test
    void whatAllServicesShareIsThereOnce() throws IOException {
        var components = gateway().path("components");
        assertSoftly(softly -> List.of("schemas/Problem", "schemas/Violation", "schemas/Money", "parameters/IfMatch")
                .forEach(part -> {
                    var section = components.path(part.substring(0, part.indexOf('/')));
                    var name = part.substring(part.indexOf('/') + 1);
                    softly.assertThat(section.has(name)).as(part).isTrue();
                    softly.assertThat(section.properties())
                            .as(part)
                            .noneMatch(component -> component.getKey().endsWith("." + name));
                }));
    }

    @Test
    void theGatewaysOwnErrorsAreDescribedToo() throws IOException {
        assertThat(gateway().at("/paths/~1api~1v1~1cases/post/responses").properties())
                .extracting(Map.Entry::getKey)
                .contains("401", "429", "502", "503", "504");
    }

    private JsonNode gateway() throws IOException {
        return read(URI.create(suite.stack().gatewayUrl() + "/openapi.json"));
    }

    private static JsonNode read(URI address) throws IOException {
        try (var content = address.toURL().openStream()) {
            return JSON.readTree(content);
        }
    }

    private static Set<String> paths(JsonNode description) {
        var names = new TreeSet<String>();
        description.path("paths").fieldNames().forEachRemaining(names::add);
        return names;
    }
}
