package org.zhibao.mediation.mediationfile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in a mediation.
 *
 * @param identifier unified social credit code or resident id in normal form; {@code null} while unknown
 */
@Embeddable
public record Party(
        @Enumerated(EnumType.STRING) @Column(nullable = false)
        Role role,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        Kind kind,

        @Column(nullable = false) String name,
        @Nullable String identifier) {

    /** The part that somebody has in the mediation. */
    public enum Role {
        APPLICANT,
        RESPONDENT,
        AGENT
    }

    /** Whether the party is an organisation or a natural person; the identifier depends on it. */
    public enum Kind {
        ORGANISATION,
        PERSON
    }
}
