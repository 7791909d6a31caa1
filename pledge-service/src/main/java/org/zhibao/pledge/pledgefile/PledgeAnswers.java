package org.zhibao.pledge.pledgefile;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhibao.kit.http.Representations;
import org.zhibao.kit.procedure.Askers;

/** Answers with a pledge: its view for the caller's roles, and its ETag. */
@ApplicationScoped
public class PledgeAnswers {

    private final Askers askers;

    PledgeAnswers(Askers askers) {
        this.askers = askers;
    }

    /** 201 with the pledge that was just submitted. */
    public RestResponse<PledgeView> created(Pledge pledge) {
        return Representations.created(PledgeView.PATH, pledge, view(pledge));
    }

    /** 200 with the pledge as it is now. */
    public RestResponse<PledgeView> ok(Pledge pledge) {
        return Representations.ok(pledge, view(pledge));
    }

    private PledgeView view(Pledge pledge) {
        return PledgeView.of(pledge, askers.current());
    }
}
