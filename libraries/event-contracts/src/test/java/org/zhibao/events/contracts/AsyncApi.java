package org.zhibao.events.contracts;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.zhibao.events.DomainEvent;
import org.zhibao.events.EventTypes;
import org.zhibao.events.Topics;
import org.zhibao.events.cases.CaseEvent;
import org.zhibao.events.mediation.MediationEvent;
import org.zhibao.events.pledge.PledgeEvent;

/** The AsyncAPI document: the topics, what travels on each, and the CloudEvents headers around every payload. */
final class AsyncApi {

    /** A producer: its name, its topic, and the interface that seals its facts. */
    private record Producer(String name, String topic, Class<? extends DomainEvent> facts) {}

    private static final List<Producer> PRODUCERS = List.of(
            new Producer("case-service", Topics.CASES, CaseEvent.class),
            new Producer("mediation-service", Topics.MEDIATIONS, MediationEvent.class),
            new Producer("pledge-service", Topics.PLEDGES, PledgeEvent.class));

    private static final String KEY =
            "Partition key: the aggregate id, so that the events of one aggregate are read in their order";

    private final Javadocs javadocs;
    private final ObjectNode document = JsonNodeFactory.instance.objectNode();

    AsyncApi(Javadocs javadocs) {
        this.javadocs = javadocs;
    }

    ObjectNode document() {
        document.put("asyncapi", "3.0.0");
        document.putObject("info")
                .put("title", "Events of Zhibao")
                .put("version", "1.0.0")
                .put("description", about())
                .putObject("license")
                .put("name", "Apache-2.0");
        document.put("defaultContentType", "application/json");
        PRODUCERS.forEach(this::addTopic);
        addDeadLetters();
        var components = document.putObject("components");
        var messages = components.putObject("messages");
        EventTypes.all().forEach(payload -> describe(messages.putObject(EventTypes.nameOf(payload)), payload));
        describeDeadLetter(messages.putObject("dead-letter"));
        components.putObject("schemas").set("CloudEventHeaders", headers());
        return document;
    }

    private static String about() {
        return """
                What the services tell each other and whoever else listens. CloudEvents 1.0 in Kafka's binary mode: the \
                payload is the record's value, everything about it stands in headers. Records are published in Kafka \
                transactions: read committed, and pass over a ce_id that took effect already. Tolerate members and \
                types that you do not know: both are added without a new version. Payloads carry no personal data \
                beyond need.""";
    }

    private void addTopic(Producer producer) {
        var channel = document.withObject("/channels").putObject(producer.topic());
        channel.put("address", producer.topic())
                .put("title", "Events of " + producer.name())
                .put("description", "Facts of " + producer.name() + ". " + KEY + ".");
        var messages = channel.putObject("messages");
        EventTypes.all().stream()
                .filter(producer.facts()::isAssignableFrom)
                .map(EventTypes::nameOf)
                .forEach(type -> reference(messages.putObject(type), "#/components/messages/" + type));
        reference(
                document.withObject("/operations")
                        .putObject("publish-" + producer.topic())
                        .put("action", "send")
                        .put("summary", producer.name() + " publishes what became true, once it is committed")
                        .putObject("channel"),
                "#/channels/" + producer.topic());
    }

    private void addDeadLetters() {
        var channel = document.withObject("/channels").putObject("dead-letters");
        channel.put("address", Topics.deadLettersOf("{consumer}"))
                .put("title", "What a consumer refused for good")
                .put(
                        "description",
                        "Records as they arrived, with the reason; an administrator can have them replayed.");
        channel.putObject("parameters")
                .putObject("consumer")
                .put("description", "Short name of the consuming service, e.g. statistics");
        reference(channel.putObject("messages").putObject("dead-letter"), "#/components/messages/dead-letter");
    }

    private void describe(ObjectNode message, Class<? extends DomainEvent> payload) {
        var type = EventTypes.nameOf(payload);
        message.put("name", type).put("title", EventSchemas.title(payload));
        javadocs.of(payload).ifPresent(text -> message.put("summary", text));
        message.put("contentType", "application/json");
        var headers = message.putObject("headers").putArray("allOf");
        reference(headers.addObject(), "#/components/schemas/CloudEventHeaders");
        headers.addObject().putObject("properties").putObject("ce_type").put("const", type);
        reference(message.putObject("payload"), "./" + ContractFiles.schemaFile(type));
        key(message);
    }

    private static void describeDeadLetter(ObjectNode message) {
        message.put("name", "dead-letter")
                .put("title", "Dead letter")
                .put("summary", "The refused record unchanged, with headers of its own that tell why and from where.");
        var headers = message.putObject("headers").put("type", "object");
        headers.putArray("required")
                .add("dead-letter-reason")
                .add("dead-letter-topic")
                .add("dead-letter-position");
        var properties = headers.putObject("properties");
        text(properties, "dead-letter-reason", "Why the consumer refused it");
        text(properties, "dead-letter-topic", "The topic it was refused from");
        text(properties, "dead-letter-position", "That very record, as topic-partition@offset");
        key(message);
    }

    private static ObjectNode headers() {
        var headers = JsonNodeFactory.instance.objectNode();
        headers.put("type", "object").put("description", "Every header is text in UTF-8.");
        var required = headers.putArray("required");
        var properties = headers.putObject("properties");
        text(properties, "ce_specversion", "CloudEvents version").put("const", "1.0");
        text(properties, "ce_id", "Id of the event; the same again when it is published twice")
                .put("format", "uuid");
        text(properties, "ce_source", "The publishing service, e.g. /case-service")
                .put("format", "uri-reference");
        text(properties, "ce_type", "Type of the event: zhibao.<producer>.<fact>.v<version>");
        text(properties, "ce_subject", "Aggregate id").put("format", "uuid");
        text(properties, "ce_time", "When the fact was recorded, by the server's clock, in UTC")
                .put("format", "date-time");
        text(properties, "ce_partitionkey", KEY).put("format", "uuid");
        text(properties, "ce_sequence", "Number of the event within its aggregate, from 1, without gaps")
                .put("pattern", "^[1-9][0-9]*$");
        text(properties, "ce_occurredon", "Legal date of the fact, in the office's zone")
                .put("format", "date");
        text(properties, "ce_region", "GB/T 2260 code of the place that the fact counts for");
        text(properties, "content-type", "Form of the payload").put("const", "application/json");
        properties.fieldNames().forEachRemaining(required::add);
        text(properties, "traceparent", "W3C trace context of the act; absent when it had none");
        return headers;
    }

    private static void key(ObjectNode message) {
        message.putObject("bindings")
                .putObject("kafka")
                .put("bindingVersion", "0.5.0")
                .putObject("key")
                .put("type", "string")
                .put("format", "uuid")
                .put("description", KEY);
    }

    private static ObjectNode text(ObjectNode properties, String name, String description) {
        return properties.putObject(name).put("type", "string").put("description", description);
    }

    private static void reference(ObjectNode node, String target) {
        node.put("$ref", target);
    }
}
