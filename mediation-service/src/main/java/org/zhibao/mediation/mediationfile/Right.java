package org.zhibao.mediation.mediationfile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.right.IpRightType;

/**
 * A right in dispute.
 *
 * @param number the register's number in normal form; {@code null} for rights without a register or while unknown
 * @param name title of the patent, words of the mark, title of the work
 */
@Embeddable
public record Right(
        @Enumerated(EnumType.STRING) @Column(nullable = false)
        IpRightType type,

        @Nullable String number,
        @Nullable String name) {}
