package org.zhibao.cases.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who reviewed an abstract for secrets, when, and with what remark. */
@Embeddable
record Review(
        @Column(name = "reviewed_by") String by,
        @Column(name = "reviewed_on") LocalDate on,
        @Column(name = "review_note") @Nullable String note) {}
