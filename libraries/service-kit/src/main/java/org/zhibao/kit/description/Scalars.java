package org.zhibao.kit.description;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Dates, times and identities are described where they stand. The scanner makes components of them, which leaves members
 * with a reference and their own type beside it.
 */
final class Scalars {

    private static final Map<String, String> FORMATS =
            Map.of("LocalDate", "date", "Instant", "date-time", "OffsetDateTime", "date-time", "UUID", "uuid");

    private Scalars() {}

    static void inline(Schema schema) {
        var format = schema.getRef() == null ? null : FORMATS.get(nameOf(schema.getRef()));
        if (format != null) {
            schema.setRef(null);
            schema.setType(List.of(SchemaType.STRING));
            schema.setFormat(format);
        }
    }

    /** The component that a reference leads to. */
    static String nameOf(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }
}
