package org.zhibao.cases.bulk;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;

/** What a batch may be written in. */
enum BatchFormat {
    NDJSON(BatchFormat.NDJSON_TYPE),
    CSV(BatchFormat.CSV_TYPE),
    XLSX(BatchFormat.XLSX_TYPE);

    static final String NDJSON_TYPE = "application/x-ndjson";
    static final String CSV_TYPE = "text/csv";
    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String mediaType;

    BatchFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The resource consumes these types only. */
    static BatchFormat of(MediaType type) {
        return Arrays.stream(values())
                .filter(it -> it.mediaType.equalsIgnoreCase(type.getType() + "/" + type.getSubtype()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no format of batches: " + type));
    }
}
