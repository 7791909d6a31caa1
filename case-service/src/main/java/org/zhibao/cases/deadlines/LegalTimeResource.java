package org.zhibao.cases.deadlines;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.StringReader;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.http.Page;
import org.zhibao.kit.http.PageRequest;
import org.zhibao.kit.http.Pages;
import org.zhibao.kit.idempotency.Idempotent;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.problem.ProblemTexts;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.scope.CallerScopes;
import org.zhibao.kit.search.Conditions;
import org.zhibao.kit.search.Listing;
import org.zhibao.kit.search.Lists;
import org.zhibao.kit.search.Order;
import org.zhibao.kit.time.OfficeClock;
import org.zhibao.legaltime.calendar.HolidayNotice;
import org.zhibao.legaltime.clock.DeadlineClock;
import org.zhibao.legaltime.data.InvalidDataException;
import org.zhibao.legaltime.period.Period;

/** The calendar and the rules that deadlines are reckoned with. Reading is public; loading a notice is not. */
@Path("/api/v1/legal-time")
@Tag(name = "Legal time")
public class LegalTimeResource {

    /** The table's primary key. */
    private static final Listing<MovementView> MOVEMENTS = new Listing<>(
            "clock_movement m",
            MovementView.SELECT,
            MovementView::read,
            Order.ascending("deadlineId", Order.Key.id("m.clock_id", MovementView::deadlineId)));

    private final LegalTime legalTime;
    private final HolidayNotices notices;
    private final Recomputations recomputations;
    private final Lists lists;
    private final CallerScopes scopes;
    private final OfficeClock office;

    LegalTimeResource(
            LegalTime legalTime,
            HolidayNotices notices,
            Recomputations recomputations,
            Lists lists,
            CallerScopes scopes,
            OfficeClock office) {
        this.legalTime = legalTime;
        this.notices = notices;
        this.recomputations = recomputations;
        this.lists = lists;
        this.scopes = scopes;
        this.office = office;
    }

    @GET
    @Path("/calendar")
    @PermitAll
    @Operation(
            operationId = "calendar",
            summary = "The years whose holiday notices are loaded",
            description = "What depends on another year is PROVISIONAL.")
    public CalendarView calendar() {
        return CalendarView.of(legalTime);
    }

    @GET
    @Path("/deadline")
    @PermitAll
    @Operation(
            operationId = "reckonDeadline",
            summary = "When a deadline of a rule would end that begins on a day, explained step by step",
            description = "Nothing is stored: a trial with the office's present calendar. rule is a code such as "
                    + "PEN-11, from the day of the event, which is not counted. due is the last day, rawDue "
                    + "that before rest days move it; certainty says PROVISIONAL where a year's holiday notice "
                    + "is missing, confirmed=false that the rule was not compared with its text. explanation is "
                    + "in the caller's language.")
    @APIResponse(responseCode = "404", description = "No such rule, or none in force on that day")
    @APIResponse(responseCode = "422", description = "The rule counts hours")
    public ReckonedDeadline reckon(
            @Parameter(required = true, example = "PEN-11") @QueryParam("rule") String rule,
            @Parameter(required = true, description = "Day of the event that begins it") @QueryParam("from")
                    LocalDate from,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String language) {
        if (rule == null || from == null) {
            throw Problems.badRequest(rule == null ? "?rule" : "?from", "not-null", Map.of());
        }
        var found =
                legalTime.rules().at(from).find(rule).orElseThrow(() -> Problems.notFound("期限规则/deadline rule", rule));
        if (found.period() instanceof Period.Hours) {
            throw Problems.unprocessable("?rule", "rule-counts-hours");
        }
        var clock = DeadlineClock.start(found, from, legalTime.calendar());
        return ReckonedDeadline.of(clock.deadline(), ProblemTexts.localeOf(language));
    }

    @POST
    @Path("/notices")
    @Consumes("text/csv")
    @RolesAllowed("administrator")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "loadHolidayNotice",
            summary = "Load the State Council's holiday notice of a year and recompute all open deadlines",
            description = "CSV with the columns date, weekday, status, kind, name_zh, name_en, notice_year, source,"
                    + " certainty. A notice for a year already loaded takes the place of the earlier one.")
    @APIResponse(responseCode = "202", description = "Loaded; Location names the recomputation")
    @APIResponse(responseCode = "422", description = "Every mistake of the file with its line and field")
    public RestResponse<Recomputation.View> load(String csv) {
        var notice = read(csv);
        notices.keep(notice.year(), csv, scopes.current().name(), office.now());
        legalTime.add(notice);
        var run = recomputations.begin("holiday notice " + notice.year());
        return ResponseBuilder.<Recomputation.View>create(RestResponse.Status.ACCEPTED)
                .entity(run.view())
                .location(URI.create("/api/v1/legal-time/recomputations/" + run.id()))
                .build();
    }

    @GET
    @Path("/recomputations/{id}")
    @RolesAllowed("**")
    @Transactional
    @Operation(
            operationId = "recomputation",
            summary = "How far a recomputation of open deadlines is",
            description = "Begun by a holiday notice; its movements say which due dates moved.")
    public Recomputation.View recomputation(UUID id) {
        return recomputations.require(id).view();
    }

    @GET
    @Path("/recomputations/{id}/movements")
    @RolesAllowed("**")
    @Transactional
    @Operation(
            operationId = "recomputationMovements",
            summary = "The due dates that a recomputation moved, within the caller's scope",
            description = "sort is deadlineId or -deadlineId. Follow Link rel=next, or pass next as cursor.")
    public RestResponse<Page<MovementView>> movements(UUID id, @BeanParam PageRequest part) {
        recomputations.require(id);
        var conditions = new Conditions().equal("m.recomputation_id", id);
        return Pages.respond(lists.page(MOVEMENTS, "movements " + id, conditions, part));
    }

    private HolidayNotice read(String csv) {
        try {
            var notice = HolidayNotice.read(new StringReader(csv));
            legalTime.calendar().with(notice);
            return notice;
        } catch (InvalidDataException invalid) {
            var refusal = new ProblemException(422, "rule-refused");
            invalid.problems()
                    .forEach(problem -> refusal.at(
                            "/lines/" + problem.line() + (problem.field().isEmpty() ? "" : "/" + problem.field()),
                            "invalid-notice",
                            locale -> problem.message().in(locale)));
            throw refusal;
        }
    }
}
