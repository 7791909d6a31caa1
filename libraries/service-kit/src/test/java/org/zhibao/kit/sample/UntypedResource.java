package org.zhibao.kit.sample;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** A resource that forgot to say in which media type it answers. */
@Path(UntypedResource.PATH)
@Authenticated
public class UntypedResource {

    public static final String PATH = "/api/v1/untyped";

    @GET
    @Operation(hidden = true)
    public RestResponse<NoteResource.NoteView> read() {
        return RestResponse.ok(new NoteResource.NoteView(new UUID(0, 0), 7, "title"));
    }
}
