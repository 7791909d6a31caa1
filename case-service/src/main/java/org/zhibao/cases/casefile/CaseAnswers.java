package org.zhibao.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.zhibao.kit.http.ETags;
import org.zhibao.kit.scope.CallerScopes;

/** Answers with a case: its view for the caller's roles, and its ETag. */
@ApplicationScoped
public class CaseAnswers {

    private final CallerScopes scopes;

    CaseAnswers(CallerScopes scopes) {
        this.scopes = scopes;
    }

    /** 201 with the case that was just created. */
    public RestResponse<CaseView> created(CaseFile file) {
        return ResponseBuilder.<CaseView>created(URI.create("/api/v1/cases/" + file.id()))
                .header("ETag", ETags.of(file.version()))
                .entity(view(file))
                .build();
    }

    /** 200 with the case as it is now. */
    public RestResponse<CaseView> ok(CaseFile file) {
        return ResponseBuilder.ok(view(file))
                .header("ETag", ETags.of(file.version()))
                .build();
    }

    private CaseView view(CaseFile file) {
        return CaseView.of(file, scopes.current().roles());
    }
}
