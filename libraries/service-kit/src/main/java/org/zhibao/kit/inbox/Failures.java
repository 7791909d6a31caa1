package org.zhibao.kit.inbox;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.hibernate.StaleStateException;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away, busy or in conflict from an event that is wrong. */
final class Failures {

    /** SQLSTATE classes: connection, transaction rollback, resources, operator intervention, system, and locks. */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "55", "57", "58");

    private static final int DEEPEST = 20;

    private Failures() {}

    static boolean passing(Throwable failure) {
        @Nullable Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
            if (cause instanceof PoisonEventException) {
                return false;
            }
            if (conflict(cause)
                    || cause instanceof SQLTransientException
                    || (cause instanceof SQLException sql && passingState(sql))) {
                return true;
            }
        }
        return false;
    }

    /** What the innermost cause says, for whoever reads the dead letter. */
    static String reasonOf(Throwable failure) {
        var cause = failure;
        for (int depth = 0; cause.getCause() != null && depth < DEEPEST; depth++) {
            cause = cause.getCause();
        }
        var outer = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        var inner = cause.getMessage();
        return inner == null || outer.contains(inner) ? outer : outer + ": " + inner;
    }

    /** Somebody else changed the same rows first: the next try sees what they wrote. */
    private static boolean conflict(Throwable cause) {
        return cause instanceof OptimisticLockException
                || cause instanceof PessimisticLockException
                || cause instanceof LockTimeoutException
                || cause instanceof StaleStateException;
    }

    private static boolean passingState(SQLException failure) {
        var state = failure.getSQLState();
        // Agroal reports a pool that cannot reach the database without a state.
        return state == null || (state.length() >= 2 && PASSING.contains(state.substring(0, 2)));
    }
}
