package org.zhibao.cases.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.casefile.CaseKind;

/** A decision on public display. Anybody may read the row, so it never holds more than the public may know. */
@Entity
@Table(name = "publication")
public class Publication {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false)
    private String region;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CaseKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PublicationDraft.Status status;

    @Embedded
    private Abstract content;

    @Column(name = "published_on", nullable = false)
    private LocalDate publishedOn;

    @Column(name = "displayed_until", nullable = false)
    private LocalDate displayedUntil;

    @Column(name = "corrected_on")
    private @Nullable LocalDate correctedOn;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    private @Nullable String reason;

    @Column(name = "typical_title")
    private @Nullable String typicalTitle;

    @Column(name = "typical_summary")
    private @Nullable String typicalSummary;

    protected Publication() {}

    Publication(UUID id, CaseFile file, Abstract shown, LocalDate on, LocalDate until) {
        this.id = id;
        this.region = file.region();
        this.kind = file.kind();
        display(shown, on, until);
    }

    final void display(Abstract shown, LocalDate on, LocalDate until) {
        status = PublicationDraft.Status.DISPLAYED;
        content = shown;
        publishedOn = on;
        displayedUntil = until;
        endedOn = null;
        reason = null;
    }

    void correct(Abstract corrected, LocalDate on) {
        content = corrected;
        correctedOn = on;
    }

    void makeTypical(String title, String summary) {
        typicalTitle = title;
        typicalSummary = summary;
    }

    /** Ends the display: the text goes, that it was here and why it is gone stays. */
    void end(PublicationDraft.Status how, LocalDate on, String why) {
        status = how;
        content = Abstract.NONE;
        endedOn = on;
        reason = why;
        typicalTitle = null;
        typicalSummary = null;
    }

    boolean isOnDisplay(LocalDate today) {
        return status == PublicationDraft.Status.DISPLAYED
                && !today.isBefore(publishedOn)
                && !today.isAfter(displayedUntil);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String region() {
        return region;
    }

    CaseKind kind() {
        return kind;
    }

    PublicationDraft.Status status() {
        return status;
    }

    Abstract content() {
        return Objects.requireNonNullElse(content, Abstract.NONE);
    }

    LocalDate publishedOn() {
        return publishedOn;
    }

    LocalDate displayedUntil() {
        return displayedUntil;
    }

    @Nullable
    LocalDate correctedOn() {
        return correctedOn;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    String typicalTitle() {
        return typicalTitle;
    }

    @Nullable
    String typicalSummary() {
        return typicalSummary;
    }
}
