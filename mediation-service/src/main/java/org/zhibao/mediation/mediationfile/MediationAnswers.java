package org.zhibao.mediation.mediationfile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhibao.kit.http.Representations;
import org.zhibao.kit.procedure.AllowedAct;
import org.zhibao.kit.procedure.Askers;
import org.zhibao.mediation.caselink.LinkedCases;

/** Answers with a mediation: its view for the caller, and its ETag. */
@ApplicationScoped
public class MediationAnswers {

    private final Askers askers;
    private final LinkedCases linkedCases;
    private final ConfirmationPeriod confirmation;

    MediationAnswers(Askers askers, LinkedCases linkedCases, ConfirmationPeriod confirmation) {
        this.askers = askers;
        this.linkedCases = linkedCases;
        this.confirmation = confirmation;
    }

    /** 201 with the mediation that was just opened. */
    public RestResponse<MediationView> created(MediationFile file) {
        return Representations.created(MediationView.PATH, file, view(file));
    }

    /** 200 with the mediation as it is now. */
    public RestResponse<MediationView> ok(MediationFile file) {
        return Representations.ok(file, view(file));
    }

    private MediationView view(MediationFile file) {
        var caseId = file.caseId();
        var status = caseId == null ? null : linkedCases.statusOf(caseId).orElse(null);
        return MediationView.of(file, status, askers.current());
    }

    /** Every act of the mediation's procedure: whether the caller may do it now, and why or why not. */
    public List<AllowedAct> acts(MediationFile file) {
        return file.allActs(askers.toldWhy(confirmation.runningIn(file)), MediationView.PATH + "/" + file.id());
    }
}
