package org.zhibao.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.zhibao.events.DomainEvent;
import org.zhibao.events.EventTypes;

/** Reads payloads by the contracts, tolerating members that a newer producer added. */
@ApplicationScoped
public class EventReader {

    private final ObjectMapper json;

    EventReader(ObjectMapper json) {
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /**
     * The payload; empty for a type this build does not know.
     *
     * @throws PoisonEventException when the payload does not follow its contract
     */
    public Optional<DomainEvent> read(ReceivedEvent event) {
        return EventTypes.payloadOf(event.type()).map(contract -> read(event, contract));
    }

    private DomainEvent read(ReceivedEvent event, Class<? extends DomainEvent> contract) {
        try {
            return json.readValue(event.payload(), contract);
        } catch (JsonProcessingException failure) {
            throw new PoisonEventException("The payload does not follow " + event.type(), failure);
        }
    }
}
