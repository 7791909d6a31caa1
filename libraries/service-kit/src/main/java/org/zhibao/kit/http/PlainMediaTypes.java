package org.zhibao.kit.http;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Answers without the server's own preference among media types: {@code qs} ranks methods and describes no content. */
public class PlainMediaTypes {

    private static final String PREFERENCE = "qs";

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
}
