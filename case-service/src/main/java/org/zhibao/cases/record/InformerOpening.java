package org.zhibao.cases.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.zhibao.kit.ledger.Opening;
import org.zhibao.kit.ledger.Sealed;

/** Who an informer is, kept apart from the ledger's entry, which only commits to it. */
@Entity
@IdClass(InformerOpening.Key.class)
@Table(name = "informer_opening")
class InformerOpening {

    /** The place among the case's parties, in an entry of the case's chain. */
    record Key(UUID caseId, int sequence, int position) {}

    @Id
    @Column(name = "case_id")
    private UUID caseId;

    @Id
    private int sequence;

    @Id
    private int position;

    @Column(nullable = false)
    private String commitment;

    @Column(nullable = false)
    private String salt;

    @Column(nullable = false)
    private String opened;

    protected InformerOpening() {}

    InformerOpening(Key key, Sealed sealed) {
        this.caseId = key.caseId();
        this.sequence = key.sequence();
        this.position = key.position();
        this.commitment = sealed.commitment().commitment();
        this.salt = sealed.salt();
        this.opened = sealed.text();
    }

    Opening line() {
        return new Opening(caseId, sequence, commitment, salt, opened);
    }
}
