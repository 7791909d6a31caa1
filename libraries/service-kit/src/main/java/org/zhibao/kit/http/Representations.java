package org.zhibao.kit.http;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.zhibao.kit.aggregate.Aggregate;

/** Answers with the representation of an aggregate and its entity tag. */
public final class Representations {

    private Representations() {}

    /**
     * 201 with what was just created.
     *
     * @param collection path of the collection
     */
    public static <V> RestResponse<V> created(String collection, Aggregate aggregate, V view) {
        return ResponseBuilder.<V>created(URI.create(collection + "/" + aggregate.id()))
                .header("ETag", ETags.of(aggregate.version()))
                .entity(view)
                .build();
    }

    /** 200 with the aggregate as it is now. */
    public static <V> RestResponse<V> ok(Aggregate aggregate, V view) {
        return ResponseBuilder.ok(view)
                .header("ETag", ETags.of(aggregate.version()))
                .build();
    }
}
