package org.zhibao.cases.registers;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.http.PageRequest;
import org.zhibao.kit.http.Pages;
import org.zhibao.kit.http.TableExports;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.search.Conditions;
import org.zhibao.kit.search.Lists;
import org.zhibao.kit.search.Rows;
import org.zhibao.kit.time.OfficeClock;

/** 信用: grades of parties and the list of serious violations, both derived from decisions that took effect. */
@Path("/api/v1/registers")
@Tag(name = "Registers")
@RolesAllowed("**")
public class CreditResource {

    private static final String TOTAL = "X-Total-Count";

    private final EffectiveDecisions decisions;
    private final CreditRules rules;
    private final Rows rows;
    private final Lists lists;
    private final OfficeClock clock;

    CreditResource(EffectiveDecisions decisions, CreditRules rules, Rows rows, Lists lists, OfficeClock clock) {
        this.decisions = decisions;
        this.rules = rules;
        this.rows = rows;
        this.lists = lists;
        this.clock = clock;
    }

    /** A party's grade with what it derives from. */
    @Schema(name = "CreditGrade")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CreditGrade(
            String identifier,
            LocalDate on,
            String grade,
            String labelZh,
            String basis,

            @Schema(description = "UNCONFIRMED: the criterion was not compared with its text yet")
            String verification,

            @Schema(description = "Decisions that took effect and stand, within the period of the criterion")
            List<EffectiveDecision> decisions,

            @Schema(description = "Whether the party stands on the list of serious violations")
            boolean seriousViolation) {}

    @GET
    @Path("/credit-grades/{identifier}")
    @Transactional
    @Operation(
            operationId = "creditGrade",
            summary = "The credit grade of a party and the decisions that it derives from",
            description =
                    "By the unified social credit code, within the caller's region. Nothing is stored: an annulled"
                            + " decision counts no longer at once.")
    @APIResponse(responseCode = "422", description = "No criterion is in force on the day")
    public CreditGrade grade(
            String identifier,
            @QueryParam("on") @Parameter(description = "Day of the grade; today by default") @Nullable LocalDate on) {
        var day = on == null ? clock.today() : on;
        var listed = rows.count(
                        "serious_violation",
                        new Conditions()
                                .equal("identifier", identifier)
                                .equal("status", SeriousViolation.Status.LISTED))
                > 0;
        for (var grade : rules.gradesOn(day)) {
            var counted = decisions.against(identifier, day.minusYears(grade.withinYears()), day);
            if (counted.size() >= grade.minDecisions() && (!grade.listed() || listed)) {
                return new CreditGrade(
                        identifier,
                        day,
                        grade.grade(),
                        grade.labelZh(),
                        grade.basis(),
                        grade.verification(),
                        counted,
                        listed);
            }
        }
        throw Problems.unprocessable("?on", "no-credit-criterion");
    }

    @GET
    @Path("/serious-violations")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "seriousViolations",
            summary = "The list of serious violations, newest first",
            description =
                    "Within the caller's region; status LISTED unless asked otherwise. Follow Link rel=next. With count,"
                            + " X-Total-Count says how many there are. sort is -listedOn or listedOn; what is not listed yet"
                            + " stands by the day of its notice. With Accept: text/csv or " + TableExports.NDJSON
                            + " everything that the filters find is streamed.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list",
            headers =
                    @Header(
                            name = TOTAL,
                            description = "How many there are in all, when asked for with count",
                            schema = @Schema(type = SchemaType.INTEGER)))
    public RestResponse<List<SeriousViolationView>> list(
            @BeanParam SeriousViolationFilter filter, @BeanParam PageRequest part) {
        var page = lists.page(SeriousViolationView.LISTING, filter, filter.conditions(), part);
        var answer = Pages.respond(page.items(), page.next());
        if (page.total() != null) {
            answer.getHeaders().putSingle(TOTAL, page.total());
        }
        return answer;
    }

    @GET
    @Path("/serious-violations")
    @Produces("text/csv;qs=0.5")
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> export(
            @BeanParam SeriousViolationFilter filter, @QueryParam("sort") @Nullable String sort) {
        return lists.csv(
                SeriousViolationView.LISTING.sorted(sort),
                filter.conditions(),
                "严重违法失信名单",
                SeriousViolationView.COLUMNS,
                SeriousViolationView::writeTo);
    }

    @GET
    @Path("/serious-violations")
    @Produces(TableExports.NDJSON + ";qs=0.3")
    @Operation(hidden = true)
    public StreamingOutput exportLines(
            @BeanParam SeriousViolationFilter filter, @QueryParam("sort") @Nullable String sort) {
        return lists.ndjson(SeriousViolationView.LISTING.sorted(sort), filter.conditions());
    }
}
