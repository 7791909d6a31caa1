package org.zhibao.cases.bulk;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Spools an uploaded file to disk while it is read, and removes it when its request is answered. */
@Provider
@Consumes({BatchFormat.NDJSON_TYPE, BatchFormat.CSV_TYPE, BatchFormat.XLSX_TYPE})
public class BatchFileReader implements MessageBodyReader<BatchFile> {

    private final BulkSettings settings;
    private final CurrentVertxRequest request;

    BatchFileReader(BulkSettings settings, CurrentVertxRequest request) {
        this.settings = settings;
        this.request = request;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == BatchFile.class;
    }

    @Override
    public BatchFile readFrom(
            Class<BatchFile> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var spool = newSpool();
        request.getCurrent().addEndHandler(_ -> delete(spool));
        var digest = Sha256.start();
        copy(body, spool, digest);
        return new BatchFile(
                spool,
                HexFormat.of().formatHex(digest.digest()),
                BatchFormat.of(mediaType),
                mediaType.getParameters().get(MediaType.CHARSET_PARAMETER));
    }

    private Path newSpool() throws IOException {
        var folder = settings.spoolFolder();
        return folder.isPresent()
                ? Files.createTempFile(Files.createDirectories(folder.get()), "batch", null)
                : Files.createTempFile("batch", null);
    }

    private static void copy(InputStream body, Path spool, MessageDigest digest) throws IOException {
        try (var out = new DigestOutputStream(Files.newOutputStream(spool), digest)) {
            body.transferTo(out);
        }
    }

    private static void delete(Path spool) {
        try {
            Files.deleteIfExists(spool);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
