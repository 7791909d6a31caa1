package org.zhibao.statistics.observations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The uploads taken in so far. */
@ApplicationScoped
class ObservationImports {

    private final EntityManager entityManager;
    private final ObjectMapper json;

    ObservationImports(EntityManager entityManager, ObjectMapper json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    void add(ImportView view) {
        try {
            entityManager.persist(new ObservationImport(view, json.writeValueAsString(view.lines())));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The results of an import are always JSON", impossible);
        }
    }

    /** The upload, to whoever sent it. */
    Optional<ImportView> find(UUID id, String receivedBy) {
        return Optional.ofNullable(entityManager.find(ObservationImport.class, id))
                .filter(found -> found.receivedBy().equals(receivedBy))
                .map(found -> found.view(results(found.lines())));
    }

    private List<ImportView.LineResult> results(String lines) {
        try {
            return json.readValue(lines, new TypeReference<>() {});
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("The results of an import are always JSON", failure);
        }
    }
}
