package org.zhibao.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.CompletionException;
import org.hibernate.StaleObjectStateException;
import org.junit.jupiter.api.Test;

class CausesTest {

    @Test
    void theRefusalIsSeenThroughItsWrappers() {
        assertThat(statusOf(new CompletionException(new ProblemException(409, "x"))))
                .isEqualTo(409);
        assertThat(statusOf(new IllegalStateException(new OptimisticLockException())))
                .isEqualTo(412);
        assertThat(statusOf(suppressing(new RollbackException(), new StaleObjectStateException("Note", 1))))
                .isEqualTo(412);
    }

    @Test
    void aDatabaseThatIsAwayIsUnavailable() {
        assertThat(statusOf(new IllegalStateException(new SQLException("Acquisition timeout while waiting"))))
                .isEqualTo(503);
        for (var state : new String[] {"08001", "08006", "57P01", "57P03", "53300", "40001", "40P01", "55P03"}) {
            assertThat(statusOf(new SQLException("x", state))).as(state).isEqualTo(503);
        }
    }

    @Test
    void aFaultOfOursIsNoRefusal() {
        assertThat(Causes.refusalIn(new SQLException("x", "42P01"))).isEmpty();
        assertThat(Causes.refusalIn(new SQLException("x", "23505"))).isEmpty();
        assertThat(Causes.refusalIn(new SQLException("x", "42501"))).isEmpty();
        assertThat(Causes.refusalIn(new NullPointerException())).isEmpty();
    }

    @Test
    void whatTheDatabaseCannotKeepIsTheCallers() {
        for (var state : new String[] {"22021", "22P05", "22008", "22003"}) {
            assertThat(statusOf(new SQLException("x", state))).as(state).isEqualTo(400);
        }
    }

    @Test
    void aBrokenUploadIsTheCallersAndAFullDiskIsNot() {
        var broken = new IOException("Connection terminated parsing multipart request");
        broken.setStackTrace(new StackTraceElement[] {
            new StackTraceElement(
                    "org.jboss.resteasy.reactive.server.core.multipart.MultiPartParserDefinition", "parse", null, 1)
        });
        assertThat(statusOf(broken)).isEqualTo(400);
        assertThat(Causes.refusalIn(new IOException("No space left on device"))).isEmpty();
    }

    @Test
    void causesThatRunInACircleEnd() {
        var one = new IllegalStateException("one");
        one.initCause(new IllegalStateException("two", one));

        assertThat(Causes.refusalIn(one)).isEmpty();
    }

    private static int statusOf(Throwable failure) {
        return Causes.refusalIn(failure).orElseThrow().status();
    }

    private static Throwable suppressing(Throwable outer, Throwable inner) {
        outer.addSuppressed(inner);
        return outer;
    }
}
