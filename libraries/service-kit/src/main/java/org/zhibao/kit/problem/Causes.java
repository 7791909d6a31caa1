package org.zhibao.kit.problem;

import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.errors.RetriableException;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** Finds, among the causes of a failure, the one that the caller can be told. */
final class Causes {

    private static final Logger LOG = Logger.getLogger(Causes.class);
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    /** The server's routine that checks new rows against row-level security. */
    private static final String POLICY_CHECK = "ExecWithCheckOptions";
    /** Two acts on one aggregate at once meet here, when neither has yet written the aggregate's row. */
    private static final Set<String> CHAIN_KEYS = Set.of("ledger_entry_pkey", "domain_event_aggregate_id_sequence_key");
    /** A character, a date or a number that the database cannot keep, which no earlier check has named. */
    private static final Set<String> UNSTORABLE = Set.of("22021", "22P05", "22008", "22003");
    /** Where multipart bodies are read; what it throws itself speaks of the body, not of the disk. */
    private static final String MULTIPART = "org.jboss.resteasy.reactive.server.core.multipart.";
    /** SQLSTATE classes: connection, transaction rollback, resources, locks, operator intervention, system. */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "55", "57", "58");

    private Causes() {}

    /** The refusal that answers the failure; empty when it is a fault of ours. */
    static Optional<ProblemException> refusalIn(Throwable failure) {
        return search(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static Optional<ProblemException> search(@Nullable Throwable failure, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return Optional.empty();
        }
        var found = refusalOf(failure).or(() -> search(failure.getCause(), seen));
        for (var suppressed : failure.getSuppressed()) {
            found = found.or(() -> search(suppressed, seen));
        }
        return found;
    }

    private static Optional<ProblemException> refusalOf(Throwable failure) {
        return switch (failure) {
            case ProblemException refusal -> Optional.of(refusal);
            case OptimisticLockException _ -> Optional.of(stale());
            case StaleStateException _ -> Optional.of(stale());
            case SQLException sql -> refusalOf(sql);
            case RetriableException broker -> Optional.of(unavailable(broker));
            case IOException broken
            when isThrownByMultipart(broken) -> Optional.of(Problems.badRequest("", "unreadable-multipart", Map.of()));
            default -> Optional.empty();
        };
    }

    private static Optional<ProblemException> refusalOf(SQLException failure) {
        var state = failure.getSQLState();
        // Agroal reports a pool that cannot reach the database without a state.
        if (state == null || (state.length() >= 2 && PASSING.contains(state.substring(0, 2)))) {
            return Optional.of(unavailable(failure));
        }
        if (UNSTORABLE.contains(state)) {
            return Optional.of(Problems.badRequest("", "unstorable-value", Map.of()));
        }
        if (!(failure instanceof PSQLException refused) || refused.getServerErrorMessage() == null) {
            return Optional.empty();
        }
        var message = refused.getServerErrorMessage();
        if (state.equals(UNIQUE_VIOLATION) && CHAIN_KEYS.contains(String.valueOf(message.getConstraint()))) {
            return Optional.of(stale());
        }
        if (state.equals(UNIQUE_VIOLATION)) {
            return Optional.of(new ProblemException(409, "already-exists"));
        }
        if (state.equals(INSUFFICIENT_PRIVILEGE) && POLICY_CHECK.equals(message.getRoutine())) {
            return Optional.of(new ProblemException(403, "outside-scope"));
        }
        return Optional.empty();
    }

    private static boolean isThrownByMultipart(IOException failure) {
        var trace = failure.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().startsWith(MULTIPART);
    }

    private static ProblemException stale() {
        return new ProblemException(412, "stale-version");
    }

    private static ProblemException unavailable(Exception cause) {
        LOG.warnf("Not available: %s", cause.getMessage());
        return new ProblemException(503, "unavailable");
    }
}
