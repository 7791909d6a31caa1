package org.zhibao.kit.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.zhibao.kit.scope.CallerScope;
import org.zhibao.kit.scope.CallerScopes;

/**
 * Takes an anchor at intervals and publishes it outside of the database: a line of JSON in the log category {@value
 * #CATEGORY}. Where that category is kept by somebody else than the database, nobody can rewrite both.
 */
@ApplicationScoped
class AnchorJob {

    static final String CATEGORY = "org.zhibao.ledger.anchor";

    private static final Logger PUBLISHED = Logger.getLogger(CATEGORY);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final LedgerAnchors anchors;

    AnchorJob(LedgerAnchors anchors) {
        this.anchors = anchors;
    }

    @Scheduled(
            every = "{zhibao.ledger.anchor-every}",
            delayed = "{zhibao.ledger.anchor-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        takeAndPublish();
    }

    Optional<Anchor> takeAndPublish() {
        var anchor = CallerScopes.callAs(CallerScope.SYSTEM, anchors::take);
        // After the commit: what is published is in the database.
        anchor.ifPresent(taken -> PUBLISHED.info(lineOf(taken)));
        return anchor;
    }

    private static String lineOf(Anchor anchor) {
        var line = new LinkedHashMap<String, Object>();
        line.put("anchor", anchor.anchor());
        line.put("takenAt", anchor.takenAt());
        line.put("algorithm", anchor.algorithm());
        line.put("chains", anchor.heads().size());
        line.put("entries", anchor.entries());
        line.put("previousHash", anchor.previousHash());
        line.put("hash", anchor.hash());
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Text and numbers are JSON", impossible);
        }
    }
}
