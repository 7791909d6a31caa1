package org.zhibao.kit.aggregate;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every aggregate carries: identity, version, the place it belongs to, and the ends of its two chains, the events it
 * published and the ledger of acts on it. They live on the aggregate's row, so that an act needs no further query, and two
 * acts at once meet at its version.
 */
@MappedSuperclass
public abstract class Aggregate implements Versioned {

    @Id
    private UUID id;

    @Version
    private long version;

    /** GB/T 2260 code; row-level security reads it. */
    @Column(nullable = false)
    private String region;

    /** Legal date of the last act: the next one may not be before it. */
    @Column(name = "last_act_on", nullable = false)
    private LocalDate lastActOn;

    @Column(name = "event_sequence", nullable = false)
    private int eventSequence;

    @Column(name = "ledger_sequence", nullable = false)
    private int ledgerSequence;

    @Column(name = "ledger_head")
    private byte @Nullable [] ledgerHead;

    protected Aggregate() {}

    protected Aggregate(UUID id, String region, LocalDate firstActOn) {
        this.id = id;
        this.region = region;
        this.lastActOn = firstActOn;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    public String region() {
        return region;
    }

    public LocalDate lastActOn() {
        return lastActOn;
    }

    /** The organisation that row-level security binds the row to; empty where rows belong to a region only. */
    public String organisation() {
        return "";
    }

    void actedOn(LocalDate date) {
        if (date.isAfter(lastActOn)) {
            lastActOn = date;
        }
    }

    int nextEvent() {
        return ++eventSequence;
    }

    int ledgerSequence() {
        return ledgerSequence;
    }

    byte @Nullable [] ledgerHead() {
        return ledgerHead == null ? null : ledgerHead.clone();
    }

    void ledgerAdvanced(int sequence, byte[] head) {
        ledgerSequence = sequence;
        ledgerHead = head.clone();
    }
}
