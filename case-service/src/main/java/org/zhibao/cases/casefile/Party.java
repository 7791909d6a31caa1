package org.zhibao.cases.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in a case.
 *
 * @param identifier unified social credit code or resident id in normal form; {@code null} while unknown
 * @param named of an informer: gave a name, and so is told whether a case is filed
 * @param legalRepresentative of an organisation: who represents it by law
 * @param principal of an agent: position among the parties of the one whom the agent acts for
 * @param authority of an agent: how far it reaches
 * @param noDomicile has no permanent residence or place of business in mainland China
 */
@Embeddable
public record Party(
        @Enumerated(EnumType.STRING) @Column(nullable = false)
        Role role,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        Kind kind,

        @Column(nullable = false) String name,
        @Nullable String identifier,
        @Column(nullable = false) boolean named,
        @Nullable String phone,
        @Nullable String address,

        @Column(name = "legal_representative") @Nullable String legalRepresentative,

        @Nullable Integer principal,

        @Enumerated(EnumType.STRING) @Nullable Authority authority,

        @Column(name = "no_domicile", nullable = false) boolean noDomicile) {

    /** Somebody of whom no more is known than this. */
    public static Party of(Role role, Kind kind, String name, @Nullable String identifier) {
        return new Party(role, kind, name, identifier, false, null, null, null, null, null, false);
    }

    /** Whether this is an informer who gave a name. */
    boolean isNamedInformer() {
        return role == Role.INFORMER && named;
    }

    /** The part that somebody has in the case. */
    @Schema(name = "PartyRole")
    public enum Role {
        RIGHT_HOLDER,
        REQUESTER,
        RESPONDENT,
        SUSPECT,
        INFORMER,
        AGENT
    }

    /** Whether the party is an organisation or a natural person; thresholds and identifiers depend on it. */
    @Schema(name = "PartyKind")
    public enum Kind {
        ORGANISATION,
        PERSON
    }

    /** How far an agent may act: 一般代理, or 特别授权, with which claims are given up and settlements made. */
    @Schema(name = "AgentAuthority")
    public enum Authority {
        GENERAL,
        SPECIAL
    }
}
