package org.zhibao.mediation.mediationfile;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhibao.kit.http.Representations;
import org.zhibao.kit.scope.CallerScopes;
import org.zhibao.mediation.caselink.LinkedCases;

/** Answers with a mediation: its view for the caller's roles, and its ETag. */
@ApplicationScoped
public class MediationAnswers {

    private final CallerScopes scopes;
    private final LinkedCases linkedCases;

    MediationAnswers(CallerScopes scopes, LinkedCases linkedCases) {
        this.scopes = scopes;
        this.linkedCases = linkedCases;
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
        return MediationView.of(file, status, scopes.current().roles());
    }
}
