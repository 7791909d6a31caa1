package org.zhibao.cases.goods;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhibao.kit.aggregate.Ids;
import org.zhibao.kit.problem.FieldChecks;
import org.zhibao.kit.procedure.ActDetails;

/** 涉案物品清单. */
@Schema(name = "GoodsRequest")
record GoodsRequest(
        @NotNull LocalDate occurredOn,
        @Valid @NotEmpty @Size(max = 500) List<@NotNull GoodsLineRequest> lines) implements ActDetails {

    /** @throws org.zhibao.kit.problem.ProblemException 422 naming every field that breaks a rule */
    List<Item> checked() {
        var checks = new FieldChecks();
        var items = IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i).checked(checks, "/lines/" + i, Ids.next()))
                .toList();
        checks.finish();
        return items;
    }
}
