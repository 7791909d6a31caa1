package org.zhibao.pledge.vocabulary;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhibao.kit.vocabulary.Term;
import org.zhibao.kit.vocabulary.Vocabularies;
import org.zhibao.pledge.pledgefile.CancellationReason;
import org.zhibao.pledge.pledgefile.Channel;
import org.zhibao.pledge.pledgefile.PledgeView;
import org.zhibao.pledge.procedure.PledgeAct;
import org.zhibao.pledge.procedure.PledgeState;
import org.zhibao.pledge.procedure.RightKind;

/** The constants of the API with their labels. Public. */
@Path(PledgeView.PATH + "/vocabularies")
@Tag(name = "Vocabularies")
@PermitAll
public class VocabularyResource {

    private static final Vocabularies VOCABULARIES = new Vocabularies()
            .with("pledge-right-kinds", RightKind.values())
            .with("pledge-states", PledgeState.values())
            .with("pledge-acts", PledgeAct.values())
            .with("pledge-channels", Channel.values())
            .with("pledge-cancellation-reasons", CancellationReason.values());

    @GET
    @Operation(
            operationId = "listPledgeVocabularies",
            summary = "The names of all vocabularies",
            description = "Each is read under its name, with labels in both languages.")
    public Set<String> names() {
        return VOCABULARIES.names();
    }

    @GET
    @Path("/{name}")
    @Operation(
            operationId = "readPledgeVocabulary",
            summary = "The constants of a vocabulary with their labels in zh-CN and en",
            description = "name is that of GET /pledges/vocabularies, in kebab case such as pledge-states. code is "
                    + "the constant as requests and answers have it, zh and en its labels. New constants may "
                    + "come: pass over those you do not know.")
    public List<Term> read(String name) {
        return VOCABULARIES.read(name);
    }
}
