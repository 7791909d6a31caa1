package org.zhibao.cases.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseRecord;
import org.zhibao.cases.sanction.SanctionKind;

/** The publication of a case's decision as the office works on it: abstract, review, and when the display began and ended. */
@Entity
@Table(name = "publication_draft")
public class PublicationDraft extends CaseRecord {

    /** Where the publication stands. */
    @Schema(name = "PublicationStatus")
    enum Status {
        DRAFTED,
        REVIEWED,
        REFUSED,
        DISPLAYED,
        WITHDRAWN,
        REMOVED_EARLY,
        EXPIRED
    }

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Status status;

    @Embedded
    private Abstract content;

    @Column(nullable = false)
    private String sanctions;

    @Column(nullable = false)
    private boolean person;

    /** Passages marked as secret, one a line. */
    @Column(nullable = false)
    private String secrets;

    @Column(name = "restriction_until")
    private @Nullable LocalDate restrictionUntil;

    @Column(name = "other_province")
    private @Nullable String otherProvince;

    @Column(name = "drafted_by", nullable = false)
    private String draftedBy;

    @Column(name = "drafted_on", nullable = false)
    private LocalDate draftedOn;

    @Embedded
    private @Nullable Review review;

    @Column(name = "published_on")
    private @Nullable LocalDate publishedOn;

    @Column(name = "pushed_on")
    private @Nullable LocalDate pushedOn;

    @Column(name = "annulled_on")
    private @Nullable LocalDate annulledOn;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    protected PublicationDraft() {}

    PublicationDraft(UUID id, UUID caseId, Drafted drafted, String by, LocalDate on) {
        super(id, caseId);
        redraft(drafted, by, on);
    }

    /** Writes the abstract anew; whatever was reviewed before is no longer. */
    final void redraft(Drafted drafted, String by, LocalDate on) {
        status = Status.DRAFTED;
        content = drafted.content();
        sanctions =
                drafted.sanctions().stream().map(SanctionKind::name).sorted().collect(Collectors.joining(","));
        person = drafted.person();
        secrets = String.join("\n", drafted.secrets());
        restrictionUntil = drafted.restrictionUntil();
        otherProvince = drafted.otherProvince();
        draftedBy = by;
        draftedOn = on;
        review = null;
    }

    void review(boolean passed, String by, LocalDate on, @Nullable String note) {
        status = passed ? Status.REVIEWED : Status.REFUSED;
        review = new Review(by, on, note);
    }

    void display(LocalDate on) {
        status = Status.DISPLAYED;
        publishedOn = on;
        endedOn = null;
    }

    void correct(Abstract corrected) {
        content = corrected;
    }

    void annul(LocalDate on) {
        annulledOn = on;
    }

    void push(LocalDate on) {
        pushedOn = on;
    }

    void end(Status how, LocalDate on) {
        status = how;
        endedOn = on;
    }

    Status status() {
        return status;
    }

    /** Hibernate reads an abstract without any field as none. */
    Abstract content() {
        return Objects.requireNonNullElse(content, Abstract.NONE);
    }

    Set<SanctionKind> sanctions() {
        var imposed = EnumSet.noneOf(SanctionKind.class);
        lines(sanctions, ",").stream().map(SanctionKind::valueOf).forEach(imposed::add);
        return imposed;
    }

    boolean person() {
        return person;
    }

    List<String> secrets() {
        return lines(secrets, "\n");
    }

    @Nullable
    LocalDate restrictionUntil() {
        return restrictionUntil;
    }

    @Nullable
    String otherProvince() {
        return otherProvince;
    }

    String draftedBy() {
        return draftedBy;
    }

    LocalDate draftedOn() {
        return draftedOn;
    }

    Optional<Review> review() {
        return Optional.ofNullable(review);
    }

    @Nullable
    LocalDate publishedOn() {
        return publishedOn;
    }

    @Nullable
    LocalDate pushedOn() {
        return pushedOn;
    }

    @Nullable
    LocalDate annulledOn() {
        return annulledOn;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }

    private static List<String> lines(String text, String separator) {
        return Arrays.stream(text.split(separator))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
