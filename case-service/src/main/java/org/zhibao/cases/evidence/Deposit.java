package org.zhibao.cases.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A deposit of the file's digest with a platform outside the suite. Never changed. */
@Entity
@Table(name = "evidence_deposit")
class Deposit {

    @Id
    private UUID id;

    @Column(name = "evidence_id", nullable = false)
    private UUID evidenceId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DepositPlatform platform;

    @Column(name = "deposit_number", nullable = false)
    private String depositNumber;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DepositRequest.Algorithm algorithm;

    @Column(nullable = false)
    private String digest;

    @Column(name = "deposited_at", nullable = false)
    private Instant depositedAt;

    private @Nullable String receipt;

    protected Deposit() {}

    Deposit(UUID id, UUID evidenceId, DepositRequest request) {
        this.id = id;
        this.evidenceId = evidenceId;
        this.platform = request.platform();
        this.depositNumber = request.depositNumber().strip();
        this.algorithm = request.algorithm();
        this.digest = request.normalDigest();
        this.depositedAt = request.depositedAt().toInstant();
        this.receipt = request.receipt();
    }

    DepositView view() {
        return new DepositView(platform, depositNumber, algorithm, digest, depositedAt, receipt);
    }
}
