package org.zhibao.cases.adjudication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of a panel.
 *
 * @param recusedOn since when he may not work on the case; {@code null} while he may
 */
@Embeddable
record PanelMember(
        @Column(nullable = false) String name,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        PanelRole role,

        @Column(name = "recused_on") @Nullable LocalDate recusedOn) {

    boolean works() {
        return recusedOn == null;
    }

    boolean votes() {
        return works() && (role == PanelRole.PRESIDING || role == PanelRole.MEMBER);
    }

    PanelMember recused(LocalDate on) {
        return new PanelMember(name, role, on);
    }
}
