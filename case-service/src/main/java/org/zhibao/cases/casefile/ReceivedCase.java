package org.zhibao.cases.casefile;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.aggregate.Matter;

/** A case as it arrived: what kind it is, what was told, about whom and which rights. No act changes it. */
@MappedSuperclass
public abstract class ReceivedCase extends Matter {

    @Column(name = "registration_number", nullable = false)
    private String registrationNumber;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CaseKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Channel channel;

    @Column(nullable = false)
    private String title;

    private @Nullable String description;

    @Column(name = "batch_number")
    private @Nullable String batchNumber;

    @Column(name = "external_reference")
    private @Nullable String externalReference;

    private @Nullable Origin origin;

    @Column(name = "received_on", nullable = false)
    private LocalDate receivedOn;

    @ElementCollection
    @CollectionTable(name = "case_party", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    private List<Party> parties = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "case_right", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    private List<Right> rights = new ArrayList<>();

    protected ReceivedCase() {}

    ReceivedCase(UUID id, String registrationNumber, Received received) {
        super(id, received.region(), received.occurredOn(), registrationNumber, received.matterId());
        this.registrationNumber = registrationNumber;
        this.kind = received.kind();
        this.channel = received.channel();
        this.title = received.title();
        this.description = received.description();
        this.batchNumber = received.batchNumber();
        this.externalReference = received.externalReference();
        this.origin = received.origin();
        this.receivedOn = received.occurredOn();
        this.parties.addAll(received.parties());
        this.rights.addAll(received.rights());
    }

    /** Whether somebody who gave a name informed the office, and is to be told whether a case is filed. */
    public boolean hasNamedInformer() {
        return parties.stream().anyMatch(Party::isNamedInformer);
    }

    public String registrationNumber() {
        return registrationNumber;
    }

    public CaseKind kind() {
        return kind;
    }

    public Channel channel() {
        return channel;
    }

    public String title() {
        return title;
    }

    public @Nullable String description() {
        return description;
    }

    public @Nullable String batchNumber() {
        return batchNumber;
    }

    public @Nullable String externalReference() {
        return externalReference;
    }

    public Origin origin() {
        return origin == null ? Origin.UNKNOWN : origin;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public List<Party> parties() {
        return List.copyOf(parties);
    }

    public List<Right> rights() {
        return List.copyOf(rights);
    }
}
