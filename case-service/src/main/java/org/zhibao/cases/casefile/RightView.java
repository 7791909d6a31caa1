package org.zhibao.cases.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.right.IpRightType;

/** A right as the API shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RightView(
        IpRightType type, @Nullable String number, @Nullable String name) {

    /** The right as everyone sees it. */
    public static RightView of(Right right) {
        return new RightView(right.type(), right.number(), right.name());
    }
}
