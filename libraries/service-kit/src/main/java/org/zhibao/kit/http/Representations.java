package org.zhibao.kit.http;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.zhibao.kit.aggregate.Versioned;

/** Answers with the representation of something that has versions, and its entity tag. */
public final class Representations {

    private Representations() {}

    /**
     * 201 with what was just created.
     *
     * @param collection path of the collection
     */
    public static <V> RestResponse<V> created(String collection, Versioned subject, V view) {
        return ResponseBuilder.<V>created(URI.create(collection + "/" + subject.id()))
                .header("ETag", ETags.of(subject.version()))
                .entity(view)
                .build();
    }

    /** 200 with the subject as it is now. */
    public static <V> RestResponse<V> ok(Versioned subject, V view) {
        return ResponseBuilder.ok(view)
                .header("ETag", ETags.of(subject.version()))
                .build();
    }
}
