package org.zhibao.cases.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.casefile.CaseFiles;
import org.zhibao.cases.casefile.CaseView;
import org.zhibao.cases.casefile.Informers;
import org.zhibao.kit.http.Representations;
import org.zhibao.kit.scope.CallerScopes;

/** Answers with evidence. Its entity tag is that of the case: the next act on it needs that one. */
@ApplicationScoped
class EvidenceAnswers {

    private final CaseFiles cases;
    private final EvidenceItems items;
    private final EvidenceFiles files;
    private final CustodyEntries custody;
    private final Deposits deposits;
    private final CallerScopes scopes;

    EvidenceAnswers(
            CaseFiles cases,
            EvidenceItems items,
            EvidenceFiles files,
            CustodyEntries custody,
            Deposits deposits,
            CallerScopes scopes) {
        this.cases = cases;
        this.items = items;
        this.files = files;
        this.custody = custody;
        this.deposits = deposits;
        this.scopes = scopes;
    }

    RestResponse<EvidenceView> created(UUID caseId, UUID id) {
        var answer = one(caseId, id);
        return ResponseBuilder.<EvidenceView>created(URI.create(CaseView.PATH + "/" + caseId + "/evidence/" + id))
                .header("ETag", answer.getHeaderString("ETag"))
                .entity(answer.getEntity())
                .build();
    }

    /** The piece as it is after the transaction that changed it. */
    @Transactional
    RestResponse<EvidenceView> fresh(UUID caseId, UUID id) {
        return one(caseId, id);
    }

    RestResponse<EvidenceView> one(UUID caseId, UUID id) {
        var file = cases.require(caseId);
        var parts = new EvidenceView.Parts(
                files.findByIdOptional(id).map(EvidenceFile::view).orElse(null), custody.of(id), deposits.of(id));
        return Representations.ok(file, items.require(caseId, id).view(parts, hidden(file)));
    }

    RestResponse<List<EvidenceView>> all(UUID caseId) {
        CaseFile file = cases.require(caseId);
        var found = files.ofCase(caseId);
        var informers = hidden(file);
        var views = items.of(caseId).stream()
                .map(item -> {
                    var itsFile = found.get(item.id());
                    return item.view(
                            new EvidenceView.Parts(itsFile == null ? null : itsFile.view(), null, null), informers);
                })
                .toList();
        return Representations.ok(file, views);
    }

    private Informers hidden(CaseFile file) {
        return Informers.hiddenFrom(scopes.current().roles(), file.parties());
    }
}
