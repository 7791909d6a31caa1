package org.zhibao.cases.registers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.aggregate.Aggregate;

/** An enterprise on a place's list of those whose rights are protected first (重点企业保护名录). */
@Entity
@Table(name = "protected_enterprise")
public class ProtectedEnterprise extends Aggregate {

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String identifier;

    @Column(name = "listed_on", nullable = false)
    private LocalDate listedOn;

    @Column(name = "delisted_on")
    private @Nullable LocalDate delistedOn;

    private @Nullable String basis;

    private @Nullable String reason;

    protected ProtectedEnterprise() {}

    ProtectedEnterprise(
            UUID id, String region, String name, String identifier, LocalDate listedOn, @Nullable String basis) {
        super(id, region, listedOn);
        this.name = name;
        this.identifier = identifier;
        this.listedOn = listedOn;
        this.basis = basis;
    }

    void delist(LocalDate on, String why) {
        delistedOn = on;
        reason = why;
    }

    String name() {
        return name;
    }

    String identifier() {
        return identifier;
    }

    LocalDate listedOn() {
        return listedOn;
    }

    @Nullable
    LocalDate delistedOn() {
        return delistedOn;
    }

    @Nullable
    String basis() {
        return basis;
    }

    @Nullable
    String reason() {
        return reason;
    }
}
