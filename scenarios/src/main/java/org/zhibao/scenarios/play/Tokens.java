package org.zhibao.scenarios.play;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhibao.scenarios.format.Actor;

/** Access tokens of a scenario's actors, kept until shortly before they expire. */
final class Tokens {

    private static final String PUBLIC_CLIENT = "zhibao-cli";
    private static final Duration EARLY = Duration.ofSeconds(30);
    /** A provider that has just lost its database refuses good credentials for a moment; only then is a refusal meant. */
    private static final Duration MEANT = Duration.ofSeconds(15);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http;
    private final URI endpoint;
    private final String secret;
    private final Map<String, Held> held = new ConcurrentHashMap<>();

    /** The token that an actor holds, with the lock under which it is renewed once for all who wait. */
    private static final class Held {
        private final ReentrantLock lock = new ReentrantLock();
        private @Nullable String token;
        private Instant freshUntil = Instant.MIN;
        private @Nullable Instant refusedSince;
    }

    Tokens(HttpClient http, URI issuer, String secret) {
        this.http = http;
        this.endpoint = URI.create(issuer + "/protocol/openid-connect/token");
        this.secret = secret;
    }

    /** A token that is still good for a while. */
    String of(Actor actor) throws IOException, InterruptedException {
        var mine = held.computeIfAbsent(actor.name(), name -> new Held());
        mine.lock.lockInterruptibly();
        try {
            var token = mine.token;
            if (token == null || Instant.now().isAfter(mine.freshUntil)) {
                token = renew(actor, mine);
            }
            return token;
        } finally {
            mine.lock.unlock();
        }
    }

    /** Lets the next call fetch another token. */
    void forget(Actor actor) {
        held.remove(actor.name());
    }

    private String renew(Actor actor, Held mine) throws IOException, InterruptedException {
        var asked = Instant.now();
        var response = http.send(
                HttpRequest.newBuilder(endpoint)
                        .timeout(Duration.ofSeconds(30))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form(actor)))
                        .build(),
                BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            var since = mine.refusedSince == null ? asked : mine.refusedSince;
            mine.refusedSince = since;
            if (response.statusCode() >= 500 || Instant.now().isBefore(since.plus(MEANT))) {
                throw new IOException("the identity provider answered " + response.statusCode());
            }
            throw new PlayFailure("No token for %s: %s".formatted(actor.name(), response.body()));
        }
        mine.refusedSince = null;
        var answer = JSON.readTree(response.body());
        var token = answer.path("access_token").asText();
        mine.token = token;
        mine.freshUntil =
                asked.plusSeconds(answer.path("expires_in").asLong(60)).minus(EARLY);
        return token;
    }

    private String form(Actor actor) {
        var form = new LinkedHashMap<String, String>();
        switch (actor.kind()) {
            case USER -> {
                form.put("grant_type", "password");
                form.put("client_id", PUBLIC_CLIENT);
                form.put("username", actor.name());
                form.put("password", secret);
            }
            case CLIENT -> {
                form.put("grant_type", "client_credentials");
                form.put("client_id", actor.name());
                form.put("client_secret", secret);
            }
        }
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
