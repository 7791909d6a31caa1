package org.zhibao.cases.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseFiles;
import org.zhibao.cases.casefile.CaseProceedings;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.events.cases.EvidenceRecorded;
import org.zhibao.kit.aggregate.Ids;
import org.zhibao.kit.http.ETags;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.procedure.Wanted;
import org.zhibao.kit.scope.CallerScopes;
import org.zhibao.kit.time.OfficeClock;

/** Puts evidence and what happens to it on the record of its case. */
@ApplicationScoped
class EvidenceDesk {

    private final CaseFiles cases;
    private final EvidenceItems items;
    private final EvidenceFiles files;
    private final ContentIntake intake;
    private final CaseProceedings proceedings;
    private final CallerScopes scopes;
    private final OfficeClock clock;
    private final TransactionSynchronizationRegistry transactions;

    EvidenceDesk(
            CaseFiles cases,
            EvidenceItems items,
            EvidenceFiles files,
            ContentIntake intake,
            CaseProceedings proceedings,
            CallerScopes scopes,
            OfficeClock clock,
            TransactionSynchronizationRegistry transactions) {
        this.cases = cases;
        this.items = items;
        this.files = files;
        this.intake = intake;
        this.proceedings = proceedings;
        this.scopes = scopes;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** A file in the store that waits for its record. */
    record Stored(String key, StoredContent content) {}

    /** What the ledger writes down of a piece of evidence. */
    record Entry(
            UUID evidenceId,
            EvidenceRequest evidence,
            @Nullable FileView file) {}

    /** What the ledger writes down of a file that arrived later. */
    record ContentEntry(UUID evidenceId, FileView file) {}

    /** Puts a piece of evidence on record, with its file when it came along. */
    UUID record(UUID caseId, @Nullable String ifMatch, EvidenceRequest request, Optional<Stored> stored) {
        stored.ifPresent(it -> discardUnlessCommitted(it.key()));
        var id = Ids.next();
        var file = stored.map(it -> new EvidenceFile(id, it.key(), it.content(), clock.now()));
        var view = file.map(EvidenceFile::view).orElse(null);
        var wanted = new Wanted(
                ifMatch, CaseAct.EVIDENCE, null, request.occurredOn(), request.name(), new Entry(id, request, view));
        perform(caseId, wanted, id, request.kind(), view);
        items.persist(new EvidenceItem(id, caseId, request, scopes.current().name(), clock.now()));
        file.ifPresent(files::persist);
        files.flush();
        return id;
    }

    /**
     * A piece of evidence that still waits for its file, so that another file is refused before it is read.
     *
     * @throws ProblemException 404; 409 when the piece has its file
     */
    @Transactional
    EvidenceItem requireWithoutFile(UUID caseId, UUID evidenceId) {
        var item = items.require(cases.require(caseId).id(), evidenceId);
        if (files.findByIdOptional(evidenceId).isPresent()) {
            throw new ProblemException(409, "evidence-has-file");
        }
        return item;
    }

    /** Puts the file of a piece of evidence on record. Who brings it has not seen the case: its present version counts. */
    @Transactional
    void attach(UUID caseId, UUID evidenceId, Stored stored) {
        discardUnlessCommitted(stored.key());
        var item = requireWithoutFile(caseId, evidenceId);
        var file = new EvidenceFile(evidenceId, stored.key(), stored.content(), clock.now());
        var wanted = new Wanted(
                ETags.of(cases.require(caseId).version()),
                CaseAct.EVIDENCE_CONTENT,
                null,
                // The file belongs to a record that has its date, and storedAt says when it came: with today's date it
                // would bar every act that is yet to be put on record.
                cases.require(caseId).lastActOn(),
                null,
                new ContentEntry(evidenceId, file.view()));
        perform(caseId, wanted, evidenceId, item.kind(), file.view());
        files.persistAndFlush(file);
    }

    /** @throws ProblemException 404 for another case's evidence, 422 while the piece has no file */
    EvidenceFile requireFile(UUID caseId, UUID evidenceId) {
        items.require(cases.require(caseId).id(), evidenceId);
        return files.findByIdOptional(evidenceId)
                .orElseThrow(() -> Problems.unprocessable("", "evidence-without-file"));
    }

    private void perform(UUID caseId, Wanted wanted, UUID id, EvidenceKind kind, @Nullable FileView file) {
        proceedings.perform(
                caseId,
                wanted,
                (aCase, row) -> aCase.perform(
                        row,
                        reference -> new EvidenceRecorded(
                                reference,
                                wanted.occurredOn(),
                                id,
                                kind.name(),
                                file == null ? null : file.sha256(),
                                file == null ? null : file.sm3())));
    }

    private void discardUnlessCommitted(String key) {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // The file is in its place already.
            }

            @Override
            public void afterCompletion(int status) {
                if (status != Status.STATUS_COMMITTED) {
                    intake.discard(key);
                }
            }
        });
    }
}
