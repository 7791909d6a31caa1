package org.zhibao.statistics.reading;

import java.sql.SQLException;

/** The database refused or could not be reached; the cause says which. */
public final class DatabaseException extends RuntimeException {

    DatabaseException(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
