package org.zhibao.statistics.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.zhibao.statistics.reading.Database;

/** All facts. They are added and never changed; what an event told stays told. */
@ApplicationScoped
class Facts {

    private static final String ADD = """
            insert into fact (event_id, fact_type, kind, subject, number, region, occurred_on, recorded_at, attributes,
                              persons, rights, amount_fen)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::integer, ?::integer, ?::bigint)
            on conflict (event_id) do nothing
            """;

    private final Database database;
    private final ObjectMapper json;

    Facts(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Adds a fact; one that is there already stays as it is. */
    void add(Fact fact) {
        database.update(
                ADD,
                fact.eventId(),
                fact.type(),
                fact.kind(),
                fact.subject(),
                fact.number(),
                fact.region(),
                fact.occurredOn(),
                fact.recordedAt(),
                text(fact),
                fact.quantities().persons(),
                fact.quantities().rights(),
                fact.quantities().amountFen());
    }

    private String text(Fact fact) {
        try {
            return json.writeValueAsString(fact.attributes());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A map of texts is always JSON", impossible);
        }
    }
}
