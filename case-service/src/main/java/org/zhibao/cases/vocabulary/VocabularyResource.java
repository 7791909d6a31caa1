package org.zhibao.cases.vocabulary;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhibao.kit.problem.Problems;

/** The constants of the API with their labels. Public. */
@Path("/api/v1/vocabularies")
@Tag(name = "Vocabularies")
@PermitAll
public class VocabularyResource {

    @GET
    @Operation(operationId = "listVocabularies", summary = "The names of all vocabularies")
    public Set<String> names() {
        return Vocabularies.ALL.keySet();
    }

    @GET
    @Path("/{name}")
    @Operation(
            operationId = "readVocabulary",
            summary = "The constants of a vocabulary with their labels in zh-CN and en")
    public List<Term> read(String name) {
        var terms = Vocabularies.ALL.get(name);
        if (terms == null) {
            throw Problems.notFound("词表/vocabulary", name);
        }
        return terms;
    }
}
