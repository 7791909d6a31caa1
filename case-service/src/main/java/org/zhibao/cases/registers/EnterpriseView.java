package org.zhibao.cases.registers;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A protected enterprise as the API shows it. */
@Schema(name = "ProtectedEnterprise")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EnterpriseView(
        UUID id,
        String region,
        String name,
        String identifier,
        LocalDate listedOn,
        @Nullable LocalDate delistedOn,
        @Nullable String basis,
        @Nullable String reason,
        @Schema(description = "Version for If-Match") long version) {

    static final String PATH = "/api/v1/registers/protected-enterprises";
    static final String SELECT = "select id, region, name, identifier, listed_on, delisted_on, basis, reason, version"
            + " from protected_enterprise";

    static EnterpriseView of(ProtectedEnterprise enterprise) {
        return new EnterpriseView(
                enterprise.id(),
                enterprise.region(),
                enterprise.name(),
                enterprise.identifier(),
                enterprise.listedOn(),
                enterprise.delistedOn(),
                enterprise.basis(),
                enterprise.reason(),
                enterprise.version());
    }

    static EnterpriseView read(ResultSet row) throws SQLException {
        return new EnterpriseView(
                row.getObject("id", UUID.class),
                row.getString("region"),
                row.getString("name"),
                row.getString("identifier"),
                row.getObject("listed_on", LocalDate.class),
                row.getObject("delisted_on", LocalDate.class),
                row.getString("basis"),
                row.getString("reason"),
                row.getLong("version"));
    }
}
