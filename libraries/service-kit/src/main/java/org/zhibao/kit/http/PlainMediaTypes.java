package org.zhibao.kit.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Media types of answers as they are meant: without the server's own preference among them ({@code qs} ranks methods and
 * describes no content), and office documents without a charset, which RESTEasy gives to whatever has xml in its name.
 */
public class PlainMediaTypes {

    private static final String PREFERENCE = "qs";
    private static final int BEFORE_ALL_OTHERS = 1_000;
    private static final String OFFICE_DOCUMENT = "application/vnd.openxmlformats-officedocument";

    @ServerResponseFilter
    public void withoutPreference(ContainerResponseContext response) {
        var type = response.getMediaType();
        if (type != null && type.getParameters().containsKey(PREFERENCE)) {
            var parameters = new HashMap<>(type.getParameters());
            parameters.remove(PREFERENCE);
            response.getHeaders()
                    .putSingle(HttpHeaders.CONTENT_TYPE, new MediaType(type.getType(), type.getSubtype(), parameters));
        }
    }

    /**
     * RESTEasy adds the charset when it writes the headers. Handlers of their end are called in reverse order, so that one
     * of the beginning has the last word.
     */
    void withoutCharset(@Observes Filters filters) {
        filters.register(
                request -> {
                    if (String.valueOf(request.request().getHeader(HttpHeaders.ACCEPT))
                            .contains(OFFICE_DOCUMENT)) {
                        request.addHeadersEndHandler(
                                _ -> takeCharset(request.response().headers()));
                    }
                    request.next();
                },
                BEFORE_ALL_OTHERS);
    }

    private static void takeCharset(MultiMap headers) {
        var written = headers.get(HttpHeaders.CONTENT_TYPE);
        if (written != null && written.startsWith(OFFICE_DOCUMENT)) {
            headers.set(HttpHeaders.CONTENT_TYPE, written.replaceFirst("\\s*;.*", ""));
        }
    }
}
