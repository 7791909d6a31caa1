package org.zhibao.kit.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.zhibao.kit.scope.CallerScopes;

/**
 * The whole ledger of the service and its anchors, for auditors. Like every path under {@code /internal} it is not routed
 * by the gateway and not part of the public description.
 */
@Path("/internal/ledger")
@RolesAllowed({"auditor", "administrator"})
@Produces(LedgerExport.MEDIA_TYPE)
class LedgerResource {

    @FunctionalInterface
    private interface Writer {
        void write(OutputStream out) throws IOException;
    }

    private final LedgerExport entries;
    private final AnchorExport anchors;
    private final CallerScopes scopes;

    LedgerResource(LedgerExport entries, AnchorExport anchors, CallerScopes scopes) {
        this.entries = entries;
        this.anchors = anchors;
        this.scopes = scopes;
    }

    @GET
    @Operation(hidden = true)
    public StreamingOutput chains() {
        return inScope(entries::writeAll);
    }

    @GET
    @Path("anchors")
    @Operation(hidden = true)
    public StreamingOutput anchors() {
        return inScope(anchors::writeAll);
    }

    /** The answer is written after the method has returned: the scope is taken along. */
    private StreamingOutput inScope(Writer writer) {
        var scope = scopes.current();
        return out -> CallerScopes.runAs(scope, () -> {
            try {
                writer.write(out);
            } catch (IOException failure) {
                throw new WebApplicationException(failure);
            }
        });
    }
}
