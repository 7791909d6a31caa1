package org.zhibao.cases.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A published decision as the public reads it. */
@Schema(name = "Publication")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicationView(
        UUID id,
        @Schema(description = "Kind of case") String kind,

        @Schema(description = "GB/T 2260 code of the office's place")
        String region,

        @Nullable String documentNumber,
        @Nullable String party,
        @Nullable String violation,
        @Nullable String penalty,
        @Nullable String authority,
        @Nullable LocalDate decidedOn,
        LocalDate publishedOn,
        @Schema(description = "Last day of the display") LocalDate displayedUntil,
        @Nullable LocalDate correctedOn,

        @Schema(description = "Present when the case is held up as an example") @Nullable
        String typicalTitle,

        @Nullable String typicalSummary,
        long version) {

    static final String SELECT =
            "select id, kind, region, document_number, party, violation, penalty, authority, decided_on,"
                    + " published_on, displayed_until, corrected_on, typical_title, typical_summary, version from publication";

    static PublicationView of(Publication publication) {
        var content = publication.content();
        return new PublicationView(
                publication.id(),
                publication.kind().name(),
                publication.region(),
                content.documentNumber(),
                content.party(),
                content.violation(),
                content.penalty(),
                content.authority(),
                content.decidedOn(),
                publication.publishedOn(),
                publication.displayedUntil(),
                publication.correctedOn(),
                publication.typicalTitle(),
                publication.typicalSummary(),
                publication.version());
    }

    static PublicationView read(ResultSet row) throws SQLException {
        return new PublicationView(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("region"),
                row.getString("document_number"),
                row.getString("party"),
                row.getString("violation"),
                row.getString("penalty"),
                row.getString("authority"),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("published_on", LocalDate.class),
                row.getObject("displayed_until", LocalDate.class),
                row.getObject("corrected_on", LocalDate.class),
                row.getString("typical_title"),
                row.getString("typical_summary"),
                row.getLong("version"));
    }
}
