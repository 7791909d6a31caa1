package org.zhibao.gateway.catalogue;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The portal's sections and what each of them offers; data, not code. */
@Singleton
public final class ServiceItems {

    public static final String PATH = "/api/v1/service-items";

    private static final String DATA = "catalogue/service-items.json";

    private final Buffer content = read();

    /** The catalogue as JSON, in both languages. */
    public Buffer content() {
        return content;
    }

    private static Buffer read() {
        try (var stream = ServiceItems.class.getClassLoader().getResourceAsStream(DATA)) {
            var text = Objects.requireNonNull(stream, DATA + " is missing").readAllBytes();
            return new JsonObject(Buffer.buffer(text)).toBuffer();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
