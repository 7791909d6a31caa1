package org.zhibao.cases.documents;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhibao.cases.casefile.CaseView;

/** The templates of documents and what they ask for. */
@Path(CaseView.PATH + "/document-templates")
@Tag(name = "Documents")
public class TemplateResource {

    private final Templates templates;

    TemplateResource(Templates templates) {
        this.templates = templates;
    }

    @GET
    @RolesAllowed("**")
    @Operation(
            operationId = "documentTemplates",
            summary = "The templates of documents, with the texts they ask for",
            description = "Of all offices and all times: take the one whose dates of effect hold the document's "
                    + "date; a region's own goes before the general one. requiredTexts must be given as texts "
                    + "of POST /cases/{id}/documents, texts may. verification UNCONFIRMED: not compared with "
                    + "the authority's form.")
    public List<TemplateView> list() {
        return templates.all().stream().map(TemplateView::of).toList();
    }
}
