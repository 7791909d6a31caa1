package org.zhibao.cases.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** A document in one format, with the digest that tells whether it was altered. */
@Entity
@IdClass(DocumentFile.Key.class)
@Table(name = "case_document_file")
public class DocumentFile {

    /** Identity of a file. */
    record Key(UUID documentId, Format format) {}

    @Id
    @Column(name = "document_id")
    private UUID documentId;

    @Id
    @Enumerated(EnumType.STRING)
    private Format format;

    @Column(nullable = false)
    private String sha256;

    @Column(nullable = false)
    private int size;

    @Column(nullable = false)
    private byte[] content;

    protected DocumentFile() {}

    DocumentFile(UUID documentId, Format format, byte[] content) {
        this.documentId = documentId;
        this.format = format;
        this.content = content.clone();
        this.size = content.length;
        this.sha256 = digest(content);
    }

    /** SHA-256 in hexadecimal. */
    static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    UUID documentId() {
        return documentId;
    }

    Format format() {
        return format;
    }

    String sha256() {
        return sha256;
    }

    byte[] content() {
        return content.clone();
    }
}
