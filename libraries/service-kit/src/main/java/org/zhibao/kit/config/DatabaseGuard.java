package org.zhibao.kit.config;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Stops the start of a service whose database role row-level security does not bind, in every profile. */
@ApplicationScoped
class DatabaseGuard {

    private static final String UNBOUND = "select rolsuper or rolbypassrls or exists (select from pg_class"
            + " where oid = 'ledger_entry'::regclass and pg_has_role(current_user, relowner, 'member'))"
            + " from pg_roles where rolname = current_user";

    private final DataSource dataSource;

    DatabaseGuard(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void check(@Observes StartupEvent starting) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(UNBOUND)) {
            if (row.next() && row.getBoolean(1)) {
                throw new IllegalStateException("Unsafe configuration: row-level security does not bind the role "
                        + connection.getMetaData().getUserName());
            }
        }
    }
}
