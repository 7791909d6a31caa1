package org.zhibao.cases.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseRecord;

/** A paper that was served, with its proof. Never changed. */
@Entity
@Table(name = "case_delivery")
public class Delivery extends CaseRecord {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ServedPaper paper;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DeliveryMethod method;

    @Column(nullable = false)
    private String recipient;

    @Column(nullable = false)
    private List<String> proofs = List.of();

    private @Nullable String reference;

    @Column(name = "sent_on")
    private @Nullable LocalDate sentOn;

    @Column(name = "served_on", nullable = false)
    private LocalDate servedOn;

    protected Delivery() {}

    Delivery(UUID caseId, ServedPaper paper, LocalDate servedOn, DeliveryTerms terms) {
        super(caseId);
        this.paper = paper;
        this.method = terms.method();
        this.recipient = terms.recipient().strip();
        this.proofs = terms.proofs().stream().map(Enum::name).sorted().toList();
        this.reference = terms.reference();
        this.sentOn = terms.sentOn();
        this.servedOn = servedOn;
    }

    DeliveryView view() {
        return new DeliveryView(
                paper,
                method,
                recipient,
                proofs.stream().map(DeliveryProof::valueOf).toList(),
                reference,
                sentOn,
                servedOn);
    }
}
