package org.zhibao.pledge.pledgefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A patent (项) or mark (枚) that is pledged.
 *
 * @param number the register's number in normal form
 * @param filedOn filing date
 * @param grantedOn day of the grant's or the registration's announcement
 * @param share the pledgor's share in a right held in common, as the contract words it, e.g. 50%
 */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PledgedRight(
        @Column(nullable = false) String number,
        @Nullable String name,
        @Column(name = "filed_on") @Nullable LocalDate filedOn,
        @Column(name = "granted_on") @Nullable LocalDate grantedOn,
        @Nullable String share) {}
