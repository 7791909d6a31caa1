package org.zhibao.scenarios.play;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Sends calls and repeats them, with the same key, while the suite is away or busy. What it gives up on is told as unknown
 * in the journal.
 */
final class Gateway {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration REQUEST_TIMEOUT = Duration.ofSeconds(30);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(3);

    private final HttpClient http;
    private final URI base;
    private final Tokens tokens;
    private final Journal journal;
    private final Duration patience;

    Gateway(HttpClient http, Options options, Journal journal) {
        this.http = http;
        this.base = options.gateway();
        this.tokens = new Tokens(http, options.issuer(), options.secret());
        this.journal = journal;
        this.patience = options.patience();
    }

    /**
     * Sends a call until it is answered for good.
     *
     * @throws PlayFailure when patience runs out
     */
    Answer send(Call call) throws InterruptedException {
        var deadline = Instant.now().plus(patience);
        var pause = FIRST_PAUSE;
        var renewed = false;
        while (true) {
            String trouble;
            var asked = pause;
            try {
                var answer = attempt(call);
                if (answer.status() == 401 && !renewed) {
                    tokens.forget(call.actor());
                    renewed = true;
                    continue;
                }
                if (!answer.isPassing()) {
                    return answer;
                }
                trouble = answer.summary();
                asked = answer.retryAfter().compareTo(pause) > 0 ? answer.retryAfter() : pause;
            } catch (IOException e) {
                trouble = e.toString();
            }
            if (Instant.now().plus(asked).isAfter(deadline)) {
                throw new PlayFailure("%s %s was not answered within %d s: %s"
                        .formatted(call.method(), call.path(), patience.toSeconds(), trouble));
            }
            Thread.sleep(asked.toMillis() / 2 + ThreadLocalRandom.current().nextLong(asked.toMillis() / 2 + 1));
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        }
    }

    private Answer attempt(Call call) throws IOException, InterruptedException {
        var request = request(call);
        if (!call.isCommand()) {
            return answer(http.send(request, BodyHandlers.ofString()));
        }
        var number = journal.intend(call, occurredOn(call));
        try {
            var answer = answer(http.send(request, BodyHandlers.ofString()));
            journal.answered(number, answer);
            return answer;
        } catch (IOException | InterruptedException e) {
            journal.unknown(number, e.toString());
            throw e;
        }
    }

    private HttpRequest request(Call call) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + call.path()))
                .timeout(REQUEST_TIMEOUT)
                .header("Accept", "application/json, application/x-ndjson;q=0.9")
                .header("Accept-Language", "en")
                .header("Authorization", "Bearer " + tokens.of(call.actor()));
        if (call.contentType() != null) {
            request.header("Content-Type", call.contentType());
        }
        if (call.key() != null) {
            request.header("Idempotency-Key", call.key());
        }
        if (call.ifMatch() != null) {
            request.header("If-Match", call.ifMatch());
        }
        return request.method(
                        call.method(),
                        call.body().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(call.body()))
                .build();
    }

    private static Answer answer(HttpResponse<String> response) {
        return new Answer(
                response.statusCode(),
                json(response.body()),
                response.body(),
                response.headers().firstValue("ETag").orElse(""),
                response.headers()
                        .firstValue("Retry-After")
                        .filter(seconds -> seconds.matches("\\d{1,4}"))
                        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                        .orElse(Duration.ZERO));
    }

    private static JsonNode json(String text) {
        try {
            return text.isBlank() ? MissingNode.getInstance() : JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    private static @Nullable String occurredOn(Call call) {
        return json(call.body()).path("occurredOn").asText(null);
    }
}
