package org.zhibao.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhibao.kit.http.Representations;
import org.zhibao.kit.procedure.AllowedAct;
import org.zhibao.kit.procedure.Askers;

/** Answers with a case: its view for the caller, and its ETag. */
@ApplicationScoped
public class CaseAnswers {

    private final Askers askers;
    private final CaseDeadlines deadlines;

    CaseAnswers(Askers askers, CaseDeadlines deadlines) {
        this.askers = askers;
        this.deadlines = deadlines;
    }

    /** 201 with the case that was just created, and those that it is like. */
    public RestResponse<CaseView> created(CaseFile file, List<PossibleDuplicate> possibleDuplicates) {
        var view = CaseView.of(file, askers.current(), possibleDuplicates);
        return Representations.created(CaseView.PATH, file, view);
    }

    /** 200 with the case as it is now. */
    public RestResponse<CaseView> ok(CaseFile file) {
        return Representations.ok(file, view(file));
    }

    /** 200 with the case as it is now and what the act found out. */
    public <V> RestResponse<V> ok(CaseFile file, Function<CaseView, V> more) {
        return Representations.ok(file, more.apply(view(file)));
    }

    private CaseView view(CaseFile file) {
        return CaseView.of(file, askers.current());
    }

    /** Every act of the case's procedure: whether the caller may do it now, and why or why not. */
    public List<AllowedAct> acts(CaseFile file) {
        return file.allActs(askers.toldWhy(deadlines.runningIn(file)), CaseView.PATH + "/" + file.id());
    }
}
