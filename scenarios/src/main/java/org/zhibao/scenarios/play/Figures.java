package org.zhibao.scenarios.play;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.zhibao.scenarios.format.ExpectedFigure;
import org.zhibao.scenarios.format.Scenario;

/** Reads the published figures, without a token as anybody may, until they agree with the report or time is up. */
public final class Figures {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final HttpClient http;
    private final Options options;

    private Figures(HttpClient http, Options options) {
        this.http = http;
        this.options = options;
    }

    /** The verdict on every expected figure, in the order of the report. */
    public static List<Verdict> judge(Scenario scenario, Options options) throws InterruptedException {
        try (var http = Player.client()) {
            return new Figures(http, options).judge(scenario.expected());
        }
    }

    private List<Verdict> judge(List<ExpectedFigure> expected) throws InterruptedException {
        var deadline = Instant.now().plus(options.settling());
        var verdicts = new ArrayList<Verdict>();
        for (var figure : expected) {
            var verdict = judge(figure);
            while (!verdict.equal() && Instant.now().isBefore(deadline)) {
                Thread.sleep(PAUSE);
                verdict = judge(figure);
            }
            verdicts.add(verdict);
        }
        return verdicts;
    }

    private Verdict judge(ExpectedFigure expected) throws InterruptedException {
        try {
            var response = http.send(
                    HttpRequest.newBuilder(address(expected))
                            .timeout(Duration.ofSeconds(10))
                            .header("Accept", "application/json")
                            .build(),
                    BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                return new Verdict(expected, "—", String.valueOf(response.statusCode()), false);
            }
            return compare(expected, JSON.readTree(response.body()));
        } catch (IOException e) {
            return new Verdict(expected, "—", "no answer", false);
        }
    }

    static Verdict compare(ExpectedFigure expected, JsonNode answer) {
        var figure = answer.path("figure");
        var value = figure.path("value").asText("");
        var unit = figure.path("unit").asText("");
        var qualifier = figure.path("qualifier").asText("");
        var source = answer.path("source").asText("");
        var equal = value.equals(expected.value())
                && unit.equals(expected.unit())
                && qualifier.equals(expected.qualifier())
                && source.equals(expected.source());
        return new Verdict(
                expected, value.isEmpty() ? "—" : ExpectedFigure.print(qualifier, value, unit), source, equal);
    }

    private URI address(ExpectedFigure expected) {
        return URI.create("%s/api/v1/figures?indicator=%s&region=%s&periodType=%s&period=%s"
                .formatted(
                        options.gateway(),
                        encode(expected.code()),
                        encode(expected.region()),
                        encode(expected.periodType()),
                        encode(expected.period())));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
