package org.zhibao.pledge.grounds;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.zhibao.pledge.procedure.RightKind;

/** A ground on which registration is refused: a row of the law, with its dates of effect. */
@Entity
@Immutable
@Table(name = "refusal_ground")
public class RefusalGround {

    /** The right is under a registered pledge; the one ground that the register itself knows. */
    public static final String ALREADY_PLEDGED = "ALREADY_PLEDGED";

    @Id
    private long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "right_kind")
    private RightKind rightKind;

    private int item;
    private String code;

    @Column(name = "text_zh")
    private String textZh;

    @Column(name = "text_en")
    private String textEn;

    private boolean overridable;
    private boolean curable;
    private boolean confirmed;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "effective_to")
    private @Nullable LocalDate effectiveTo;

    protected RefusalGround() {}

    String code() {
        return code;
    }

    GroundView view() {
        return new GroundView(
                rightKind,
                item,
                code,
                textZh,
                textEn,
                overridable,
                curable,
                confirmed,
                legalBasis,
                effectiveFrom,
                effectiveTo);
    }
}
