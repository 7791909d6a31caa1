package org.zhibao.scenarios.play;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.zhibao.scenarios.plan.Item;

/**
 * Carries one item through its acts, from wherever an earlier play or another hand left it. What is there already is found
 * by its external reference, so that playing again posts nothing.
 */
final class ItemPlayer {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int REREADINGS = 5;
    /** A line of an exported record that is an entry, and not the end of the chain. */
    private static final Pattern ENTRY = Pattern.compile("\"sequence\"");

    private final Gateway gateway;
    private final Progress progress;
    private final Item item;
    private int rereadings;
    private int posted;

    ItemPlayer(Gateway gateway, Progress progress, Item item) {
        this.gateway = gateway;
        this.progress = progress;
        this.item = item;
    }

    /** Where the item stands: its address, the tag of its representation and the acts that are done. */
    private record Standing(String id, String tag, int done) {}

    /**
     * Plays the item to its end.
     *
     * @return number of requests that changed something
     * @throws PlayFailure when the suite refuses a request
     */
    int play() throws InterruptedException {
        var found = find();
        var standing = found.isPresent() ? found.get() : create();
        progress.advance(1 + standing.done());
        while (standing.done() < item.acts().size()) {
            var before = standing.done();
            standing = act(standing);
            progress.advance(Math.max(0, standing.done() - before));
        }
        return posted;
    }

    private String collection() {
        return "/api/v1/" + item.resource();
    }

    private Optional<Standing> find() throws InterruptedException {
        var answer = gateway.send(Call.read(
                item.create().by(),
                collection() + "?externalReference=" + URLEncoder.encode(item.id(), StandardCharsets.UTF_8),
                item.id()));
        if (!answer.succeeded()) {
            throw refused("looking it up", answer);
        }
        var found = answer.body().path("items").path(0);
        return found.isMissingNode() ? Optional.empty() : Optional.of(standing(found));
    }

    private Standing standing(JsonNode found) throws InterruptedException {
        var id = found.path("id").asText();
        var state = found.path("state").asText();
        if (isLast(state)) {
            return new Standing(id, "", item.acts().size());
        }
        return read(id);
    }

    private boolean isLast(String state) {
        var matching = positions(state);
        return matching.length == 1 && matching[0] == item.acts().size();
    }

    /** Numbers of acts after which the item is in the state. */
    private int[] positions(String state) {
        return IntStream.rangeClosed(1, item.acts().size())
                .filter(done -> item.acts().get(done - 1).state().equals(state))
                .toArray();
    }

    private Standing read(String id) throws InterruptedException {
        var answer = gateway.send(Call.read(item.create().by(), collection() + "/" + id, item.id()));
        if (!answer.succeeded()) {
            throw refused("reading it", answer);
        }
        var matching = positions(answer.body().path("state").asText());
        // Several acts lead to one state, or the first leaves the one in which the item arrived: the record of acts
        // tells how
        // many were done.
        var told = matching.length == 1 && matching[0] > 1;
        var done = matching.length == 0 ? 0 : told ? matching[0] : recorded(id) - 1;
        return new Standing(id, tag(answer), done);
    }

    private int recorded(String id) throws InterruptedException {
        var answer = gateway.send(Call.read(item.create().by(), collection() + "/" + id + "/ledger", item.id()));
        if (!answer.succeeded()) {
            throw refused("reading its record", answer);
        }
        return (int) answer.text().lines().filter(ENTRY.asPredicate()).count();
    }

    private Standing create() throws InterruptedException {
        var request = item.create();
        var answer = gateway.send(Call.post(
                request.by(), collection(), item.id(), request.step(), item.key(-1), null, json(request.body())));
        if (!answer.succeeded()) {
            throw refused("create", answer);
        }
        posted++;
        return new Standing(answer.body().path("id").asText(), tag(answer), 0);
    }

    private Standing act(Standing standing) throws InterruptedException {
        var number = standing.done();
        var request = item.acts().get(number);
        var answer = gateway.send(Call.post(
                request.by(),
                collection() + "/" + standing.id() + "/" + request.step(),
                item.id(),
                request.step(),
                item.key(number),
                standing.tag(),
                json(request.body())));
        if (answer.succeeded()) {
            posted++;
            return new Standing(standing.id(), tag(answer), number + 1);
        }
        // Somebody else moved it, or an answer was lost and forgotten: go on from where it really stands.
        if (answer.status() == 412 || answer.status() == 409) {
            var current = read(standing.id());
            var moved = !current.tag().equals(standing.tag());
            if (current.done() > number || (moved && rereadings++ < REREADINGS)) {
                return current;
            }
        }
        throw refused("act %d %s of %s".formatted(number + 1, request.step(), request.on()), answer);
    }

    private PlayFailure refused(String what, Answer answer) {
        return new PlayFailure("%s, %s: %s".formatted(item.id(), what, answer.summary()));
    }

    private static String tag(Answer answer) {
        return answer.version().orElse("");
    }

    private static String json(Map<String, Object> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
