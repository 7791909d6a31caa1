package org.zhibao.pledge.grounds;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.time.OfficeClock;
import org.zhibao.pledge.pledgefile.PledgeView;
import org.zhibao.pledge.procedure.RightKind;

/** The grounds on which registration is refused. */
@Path(PledgeView.PATH + "/refusal-grounds")
@Tag(name = "Pledges")
@PermitAll
public class GroundResource {

    private final RefusalGrounds grounds;
    private final OfficeClock clock;

    GroundResource(RefusalGrounds grounds, OfficeClock clock) {
        this.grounds = grounds;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "refusalGrounds",
            summary = "The grounds on which registration is refused, in force on a day",
            description = "Law as data, each ground with its article, labels and dates of effect "
                    + "(专利权、注册商标专用权、著作权质权登记办法). on is a date and chooses the version in force, today by "
                    + "default; rightKind narrows to one kind of right. The code is what a refusal names.")
    public List<GroundView> list(
            @QueryParam("rightKind")
                    @Parameter(description = "Grounds of this kind of right; of all kinds when absent")
                    @Nullable
                    RightKind rightKind,
            @QueryParam("on") @Nullable LocalDate on) {
        var day = on == null ? clock.today() : on;
        var kinds = rightKind == null ? Arrays.asList(RightKind.values()) : List.of(rightKind);
        return kinds.stream()
                .flatMap(kind -> grounds.inForce(kind, day).stream())
                .map(RefusalGround::view)
                .toList();
    }
}
