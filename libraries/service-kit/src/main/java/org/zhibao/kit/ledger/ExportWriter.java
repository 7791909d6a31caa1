package org.zhibao.kit.ledger;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Writes chains as NDJSON, one entry a line, in constant memory. */
final class ExportWriter {

    private static final ObjectWriter JSON =
            new ObjectMapper().writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final OutputStream out;
    private @Nullable LedgerEntry last;
    private int entries;

    ExportWriter(OutputStream out) {
        this.out = out;
    }

    /** Writes what an entry discloses; entries come by aggregate, and within it in their order. */
    void write(LedgerEntry entry, Disclosure disclosure) throws IOException {
        writeClosed(entry, disclosure);
        for (var opening : disclosure.openingsOf(entry)) {
            line(opening);
        }
    }

    /** Writes an entry without what opens its commitments. */
    void writeClosed(LedgerEntry entry, Disclosure disclosure) throws IOException {
        if (last != null && !last.aggregateId().equals(entry.aggregateId())) {
            endChain(last);
        }
        line(disclosure.withholds(entry) ? ExportLine.Withheld.of(entry) : ExportLine.Entry.of(entry));
        last = entry;
        entries++;
    }

    /** Ends the last chain. */
    void finish() throws IOException {
        if (last != null) {
            endChain(last);
        }
        out.flush();
    }

    private void endChain(LedgerEntry end) throws IOException {
        line(new ExportLine.End(end.aggregateId(), entries, HexFormat.of().formatHex(end.hash())));
        entries = 0;
    }

    private void line(ExportLine line) throws IOException {
        JSON.writeValue(out, line);
        out.write('\n');
    }
}
