package org.zhibao.cases.adjudication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.procedure.Outcome;

/** What a member of the panel concluded, with the opinion that goes on record. */
@Embeddable
record Vote(
        @Column(nullable = false) String member,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        Outcome conclusion,

        @Nullable String opinion) {}
