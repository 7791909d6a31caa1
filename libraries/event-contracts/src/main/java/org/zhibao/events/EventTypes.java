package org.zhibao.events;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhibao.events.cases.CaseEvent;
import org.zhibao.events.mediation.MediationEvent;
import org.zhibao.events.pledge.PledgeEvent;

/** Every published event type, found from the sealed interface that each producer has for its facts. */
public final class EventTypes {

    private static final Map<String, Class<? extends DomainEvent>> BY_NAME = Stream.of(
                    CaseEvent.class, MediationEvent.class, PledgeEvent.class)
            .flatMap(EventTypes::payloads)
            .collect(Collectors.toUnmodifiableMap(EventTypes::nameOf, Function.identity()));

    private EventTypes() {}

    /** The CloudEvents type of a payload class. */
    public static String nameOf(Class<? extends DomainEvent> payload) {
        var type = payload.getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalArgumentException(payload + " has no @EventType");
        }
        return type.value();
    }

    /** The payload class of a CloudEvents type; empty for a type this build does not know. */
    public static Optional<Class<? extends DomainEvent>> payloadOf(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** All payload classes, ordered by type name. */
    public static List<Class<? extends DomainEvent>> all() {
        return BY_NAME.values().stream()
                .sorted(Comparator.comparing(EventTypes::nameOf))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Stream<Class<? extends DomainEvent>> payloads(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventTypes::payloads)
                : Stream.of((Class<? extends DomainEvent>) type);
    }
}
