package org.zhibao.cases.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhibao.cases.archive.ArchiveOrder.Volume;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.casefile.CaseFiles;
import org.zhibao.cases.casefile.CaseView;
import org.zhibao.kit.procedure.StepView;
import org.zhibao.kit.procedure.Steps;

/** The volumes in which a case is archived. */
@Path(CaseView.PATH + "/{id}/archive-volumes")
@Tag(name = "Cases")
@RolesAllowed("**")
@APIResponse(responseCode = "404", description = "No such case within the caller's scope")
public class ArchiveResource {

    private final CaseFiles cases;
    private final Steps steps;
    private final ArchiveOrder order = ArchiveOrder.bundled();

    ArchiveResource(CaseFiles cases, Steps steps) {
        this.cases = cases;
        this.steps = steps;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "archiveVolumes",
            summary = "The papers of the case in the order of its main and supplementary volumes (正卷、副卷)",
            description = "The order is that of the case's procedure. 处罚程序规定 art. 78 orders a penalty's papers; the"
                    + " sections of other procedures are proposals (confirmed=false). A paper that the order does not"
                    + " name stands in the supplementary volume, which the party does not see.")
    public ArchiveView volumes(UUID id) {
        var file = cases.require(id);
        var history = steps.historyOf(id);
        return new ArchiveView(sections(file, Volume.MAIN, history), sections(file, Volume.SUPPLEMENTARY, history));
    }

    private List<ArchiveView.Section> sections(CaseFile file, Volume volume, List<StepView> history) {
        return order.volume(file.kind().procedure(), volume, file.receivedOn(), history);
    }
}
