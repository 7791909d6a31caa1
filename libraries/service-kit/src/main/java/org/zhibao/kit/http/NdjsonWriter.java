package org.zhibao.kit.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Objects as NDJSON, each on a line that ends with a line feed. */
final class NdjsonWriter {

    private final ObjectWriter json;
    private final JsonGenerator out;

    NdjsonWriter(OutputStream stream, ObjectMapper mapper) throws IOException {
        // A flush for each object would send each in a chunk of its own.
        json = mapper.writer().without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);
        out = json.createGenerator(stream).setRootValueSeparator(null);
    }

    /** @throws UncheckedIOException when the reader has gone */
    void line(Object value) {
        try {
            json.writeValue(out, value);
            out.writeRaw('\n');
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void flush() throws IOException {
        out.flush();
    }
}
