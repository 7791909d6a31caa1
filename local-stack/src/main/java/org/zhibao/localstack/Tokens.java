package org.zhibao.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.zhibao.localstack.part.ServiceEnvironment;

/** Access tokens of the demo users and demo service accounts. */
final class Tokens {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration EARLY = Duration.ofMinutes(1);

    private record Token(String value, Instant freshUntil) {}

    private final StackConfig config;
    private final Map<String, Token> kept = new ConcurrentHashMap<>();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    Tokens(StackConfig config) {
        this.config = config;
    }

    String ofUser(String user) {
        return fresh(
                "user " + user,
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "zhibao-cli",
                        "username",
                        user,
                        "password",
                        DemoSecrets.PASSWORD));
    }

    String ofClient(String name) {
        return fresh(
                "client " + name,
                Map.of("grant_type", "client_credentials", "client_id", name, "client_secret", DemoSecrets.PASSWORD));
    }

    private String fresh(String key, Map<String, String> form) {
        Token token = kept.get(key);
        if (token == null || token.freshUntil().isBefore(Instant.now())) {
            token = request(key, form);
            kept.put(key, token);
        }
        return token.value();
    }

    private Token request(String key, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(ServiceEnvironment.issuer(config) + "/protocol/openid-connect/token"))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            Instant asked = Instant.now();
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new StackFailure("Keycloak gave no token to %s: %s".formatted(key, response.body()));
            }
            JsonNode answer = JSON.readTree(response.body());
            return new Token(
                    answer.required("access_token").asText(),
                    asked.plusSeconds(answer.required("expires_in").asLong()).minus(EARLY));
        } catch (IOException unreachable) {
            throw new StackFailure("Keycloak does not answer: " + unreachable, unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted.", interrupted);
        }
    }
}
