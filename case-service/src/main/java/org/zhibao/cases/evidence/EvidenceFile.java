package org.zhibao.cases.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The file of a piece of evidence. Written once; a time stamp may come later. */
@Entity
@Table(name = "evidence_file")
class EvidenceFile {

    @Id
    @Column(name = "evidence_id")
    private UUID evidenceId;

    @Column(name = "storage_key", nullable = false)
    private String storageKey;

    @Column(name = "file_name", nullable = false)
    private String fileName;

    @Column(name = "media_type", nullable = false)
    private String mediaType;

    @Column(nullable = false)
    private long size;

    @Column(nullable = false)
    private String sha256;

    @Column(nullable = false)
    private String sm3;

    @Column(name = "stored_at", nullable = false)
    private Instant storedAt;

    @Column(name = "time_stamp")
    private byte @Nullable [] timeStamp;

    protected EvidenceFile() {}

    EvidenceFile(UUID evidenceId, String storageKey, StoredContent content, Instant storedAt) {
        this.evidenceId = evidenceId;
        this.storageKey = storageKey;
        this.fileName = content.fileName();
        this.mediaType = content.mediaType();
        this.size = content.digests().size();
        this.sha256 = content.digests().sha256();
        this.sm3 = content.digests().sm3();
        this.storedAt = storedAt;
        this.timeStamp = content.timeStamp().orElse(null);
    }

    UUID evidenceId() {
        return evidenceId;
    }

    String storageKey() {
        return storageKey;
    }

    Digests digests() {
        return new Digests(size, sha256, sm3);
    }

    Optional<byte[]> timeStamp() {
        return Optional.ofNullable(timeStamp).map(byte[]::clone);
    }

    /** The authority's answer has come after the file. */
    void stampedWith(byte[] token) {
        timeStamp = token.clone();
    }

    FileView view() {
        return new FileView(fileName, mediaType, size, sha256, sm3, storedAt, timeStamp != null);
    }
}
