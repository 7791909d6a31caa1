package org.zhibao.cases.bulk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.scope.CallerScope;

/** A file of cases that was taken in, with how far its lines are. */
@Entity
@Table(name = "case_batch")
public class CaseBatch {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String region;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private BatchFormat format;

    private @Nullable String encoding;

    @Column(name = "file_digest", nullable = false)
    private String fileDigest;

    @Column(nullable = false)
    private String language;

    @Column(name = "submitted_by", nullable = false)
    private String submittedBy;

    @Column(name = "submitted_at", nullable = false)
    private Instant submittedAt;

    @Column(name = "submitter_subject", nullable = false)
    private String submitterSubject;

    @Column(name = "submitter_roles", nullable = false)
    private String submitterRoles;

    @Column(name = "submitter_region_low", nullable = false)
    private String submitterRegionLow;

    @Column(name = "submitter_region_high", nullable = false)
    private String submitterRegionHigh;

    @Column(name = "submitter_organisation", nullable = false)
    private String submitterOrganisation;

    private int lines;
    private int created;
    private int repeated;
    private int rejected;
    private int cancelled;

    @Column(name = "cancelled_by")
    private @Nullable String cancelledBy;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    protected CaseBatch() {}

    /** A file that is about to be read. */
    CaseBatch(UUID id, BatchFile file, @Nullable String encoding, CallerScope submitter, Locale language, Instant now) {
        this.id = id;
        this.region = submitter.regionLow();
        this.format = file.format();
        this.encoding = encoding;
        this.fileDigest = file.sha256();
        this.language = language.toLanguageTag();
        this.submittedBy = submitter.name();
        this.submittedAt = now;
        this.submitterSubject = submitter.subject();
        this.submitterRoles = String.join(",", submitter.roles());
        this.submitterRegionLow = submitter.regionLow();
        this.submitterRegionHigh = submitter.regionHigh();
        this.submitterOrganisation = submitter.organisation();
    }

    /** Every line of the file has been taken in. */
    void read(int allLines, int rejectedAtOnce) {
        lines = allLines;
        rejected = rejectedAtOnce;
    }

    /** Some lines are done. */
    void done(int nowCreated, int nowRepeated, int nowRejected) {
        created += nowCreated;
        repeated += nowRepeated;
        rejected += nowRejected;
    }

    /** No line is left. */
    void finish(Instant now) {
        finishedAt = now;
    }

    /** Nobody wants the rest: its lines will not be registered. */
    void cancel(int left, String by, Instant now) {
        cancelled = left;
        cancelledBy = by;
        finishedAt = now;
    }

    UUID id() {
        return id;
    }

    /** In whose scope the lines are registered: the submitter's as it was, also after a restart. */
    CallerScope submitter() {
        return new CallerScope(
                submitterSubject,
                submittedBy,
                Set.of(submitterRoles.split(",")),
                submitterRegionLow,
                submitterRegionHigh,
                submitterOrganisation);
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    /** Whether places in it are called by columns, not by pointers. */
    boolean isTable() {
        return format != BatchFormat.NDJSON;
    }

    boolean finished() {
        return finishedAt != null;
    }

    private BatchView.State state() {
        if (finishedAt == null) {
            return BatchView.State.RUNNING;
        }
        return cancelledBy == null ? BatchView.State.FINISHED : BatchView.State.CANCELLED;
    }

    BatchView view() {
        return new BatchView(
                id,
                state(),
                format,
                encoding,
                fileDigest,
                submittedBy,
                submittedAt,
                finishedAt,
                lines,
                created + repeated + rejected + cancelled,
                created,
                repeated,
                rejected,
                cancelled,
                cancelledBy,
                BatchView.PATH + "/" + id + "/lines",
                BatchView.PATH + "/" + id + "/result");
    }
}
