package org.zhibao.mediation.vocabulary;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhibao.kit.vocabulary.Term;
import org.zhibao.kit.vocabulary.Vocabularies;
import org.zhibao.mediation.mediationfile.MediationView;
import org.zhibao.mediation.procedure.MediationAct;
import org.zhibao.mediation.procedure.MediationKind;
import org.zhibao.mediation.procedure.MediationState;
import org.zhibao.mediation.procedure.Outcome;

/** The constants of the API with their labels. Public. */
@Path(MediationView.PATH + "/vocabularies")
@Tag(name = "Vocabularies")
@PermitAll
public class VocabularyResource {

    private static final Vocabularies VOCABULARIES = new Vocabularies()
            .with("mediation-kinds", MediationKind.values())
            .with("mediation-states", MediationState.values())
            .with("mediation-acts", MediationAct.values())
            .with("mediation-outcomes", Outcome.values());

    @GET
    @Operation(
            operationId = "listMediationVocabularies",
            summary = "The names of all vocabularies",
            description = "Each is read under its name, with labels in both languages.")
    public Set<String> names() {
        return VOCABULARIES.names();
    }

    @GET
    @Path("/{name}")
    @Operation(
            operationId = "readMediationVocabulary",
            summary = "The constants of a vocabulary with their labels in zh-CN and en",
            description = "name is that of GET /mediations/vocabularies, in kebab case such as mediation-states. "
                    + "code is the constant as requests and answers have it, zh and en its labels. New "
                    + "constants may come: pass over those you do not know.")
    public List<Term> read(String name) {
        return VOCABULARIES.read(name);
    }
}
