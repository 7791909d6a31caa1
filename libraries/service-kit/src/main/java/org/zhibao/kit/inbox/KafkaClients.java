package org.zhibao.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhibao.events.Topics;

/** The consumers and the dead-letter producer of a service, and the names they go by. */
@ApplicationScoped
class KafkaClients {

    /** The longest outage of the database that is waited for without another member taking the partitions over. */
    private static final int MAX_POLL_INTERVAL_MILLIS =
            (int) Duration.ofMinutes(30).toMillis();

    private final InboxConfig config;
    private final String application;
    private final String bootstrapServers;

    KafkaClients(
            InboxConfig config,
            @ConfigProperty(name = "quarkus.application.name") String application,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.config = config;
        this.application = application;
        this.bootstrapServers = bootstrapServers;
    }

    /** For the topics of others; the group is the service. */
    KafkaConsumer<String, byte[]> eventConsumer() {
        return consumer(application);
    }

    /** For the service's own dead letters; its group remembers which of them were replayed. */
    KafkaConsumer<String, byte[]> deadLetterConsumer() {
        return consumer(application + "-replay");
    }

    DeadLetterTopic deadLetters() {
        return new DeadLetterTopic(bootstrapServers, application, deadLetterTopic());
    }

    String deadLetterTopic() {
        return Topics.deadLettersOf(application.replaceFirst("-service$", ""));
    }

    private KafkaConsumer<String, byte[]> consumer(String group) {
        var settings = new HashMap<String, Object>(Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.GROUP_ID_CONFIG,
                group,
                ConsumerConfig.CLIENT_ID_CONFIG,
                group,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false));
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, config.batchSize());
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 10_000);
        settings.put(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG, MAX_POLL_INTERVAL_MILLIS);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
