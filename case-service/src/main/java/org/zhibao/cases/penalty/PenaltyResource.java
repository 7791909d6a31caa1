package org.zhibao.cases.penalty;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseFiles;
import org.zhibao.cases.casefile.CaseView;
import org.zhibao.kit.problem.ProblemTexts;
import org.zhibao.kit.time.OfficeClock;

/** What is on record about a penalty: its grounds, its limits. */
@Path(CaseView.PATH + "/{id}")
@Tag(name = "Penalties")
@RolesAllowed("**")
public class PenaltyResource {

    private final CaseFiles cases;
    private final PenaltyRecords records;
    private final PenaltyNotices notices;
    private final HearingRights rights;
    private final EnforcementWindow window;
    private final Limits limits;
    private final OfficeClock clock;

    PenaltyResource(
            CaseFiles cases,
            PenaltyRecords records,
            PenaltyNotices notices,
            HearingRights rights,
            EnforcementWindow window,
            Limits limits,
            OfficeClock clock) {
        this.cases = cases;
        this.records = records;
        this.notices = notices;
        this.rights = rights;
        this.window = window;
        this.limits = limits;
        this.clock = clock;
    }

    @GET
    @Path("/penalty")
    @Transactional
    @Operation(
            operationId = "casePenalty",
            summary = "Filing, investigators, notices with the right to a hearing, terms of the decision, execution",
            description = "What is on record of a penalty beside its acts: lists are empty and other members absent "
                    + "until their act was done. infringedFrom and infringedTo are the days of the offence, by "
                    + "which the law is chosen; paymentDueOn, enforcementFrom and enforcementUntil are legal "
                    + "dates. Amounts stand under /debt, the limits of a fine under /sanction-limits.")
    public PenaltyView read(UUID id) {
        var file = cases.require(id);
        var kept = records.read(id);
        var given = notices.of(id).stream()
                .map(notice -> NoticeView.of(notice, rights.of(file, notice)))
                .toList();
        return PenaltyView.of(kept, given, window.of(kept.execution()).orElse(null));
    }

    @GET
    @Path("/sanction-limits")
    @Transactional
    @Operation(
            operationId = "sanctionLimits",
            summary = "What the law allows, and which law that is",
            description = "Chosen by the kind of case and the last day of the act; when the law was changed before the"
                    + " decision, both versions are compared and the more lenient one applies (行政处罚法第37条).")
    public SanctionLimitsView limits(
            UUID id,
            @BeanParam ViolationFilter asked,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String language) {
        var file = cases.require(id);
        var recorded = asked.infringedTo() != null
                ? asked.infringedTo()
                : records.read(id).infringedTo();
        var until = recorded == null ? file.receivedOn() : recorded;
        var decidedOn = asked.decidedOn() == null ? clock.today() : asked.decidedOn();
        return SanctionLimitsView.of(
                limits.applicable(asked.violation(file), until, decidedOn),
                until,
                recorded == null,
                decidedOn,
                limits.variantsOf(file.kind()),
                ProblemTexts.localeOf(language));
    }
}
