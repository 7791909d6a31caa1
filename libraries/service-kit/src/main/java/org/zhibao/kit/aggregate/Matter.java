package org.zhibao.kit.aggregate;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate that people call by its number, and that belongs to a matter: what one office hands to another, or one service
 * to the next, keeps the identity of the matter.
 */
@MappedSuperclass
public abstract class Matter extends Aggregate {

    @Column(nullable = false)
    private String number;

    @Column(name = "matter_id", nullable = false)
    private UUID matterId;

    protected Matter() {}

    /** @param matterId {@code null} where a matter begins */
    protected Matter(UUID id, String region, LocalDate firstActOn, String number, @Nullable UUID matterId) {
        super(id, region, firstActOn);
        this.number = number;
        this.matterId = matterId == null ? id : matterId;
    }

    /** What people call it now. */
    public String number() {
        return number;
    }

    protected void renumber(String next) {
        number = next;
    }

    public UUID matterId() {
        return matterId;
    }
}
