package org.zhibao.cases.deadlines;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.ShownTitles;
import org.zhibao.kit.http.Page;
import org.zhibao.kit.http.PageRequest;
import org.zhibao.kit.http.Pages;
import org.zhibao.kit.http.TableExports;
import org.zhibao.kit.problem.ProblemTexts;
import org.zhibao.kit.scope.CallerScopes;
import org.zhibao.kit.search.Conditions;
import org.zhibao.kit.search.Listing;
import org.zhibao.kit.search.Lists;
import org.zhibao.kit.search.Order;
import org.zhibao.kit.search.Rows;
import org.zhibao.kit.time.OfficeClock;

/** The docket: every running deadline of the caller's scope, the most pressing first. */
@Path("/api/v1/docket")
@Tag(name = "Deadlines")
@RolesAllowed("**")
public class DocketResource {

    /** Indexes case_clock_due, case_clock_officer and case_clock_region. */
    private static final Order<DocketItem> BY_DUE_DATE = Order.ascending(
            "due", Order.Key.day("c.due_on", DocketItem::due), Order.Key.id("c.id", DocketItem::deadlineId));

    private final Rows rows;
    private final Lists lists;
    private final LegalTime legalTime;
    private final OfficeClock office;
    private final CallerScopes scopes;

    DocketResource(Rows rows, Lists lists, LegalTime legalTime, OfficeClock office, CallerScopes scopes) {
        this.rows = rows;
        this.lists = lists;
        this.legalTime = legalTime;
        this.office = office;
        this.scopes = scopes;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "docket",
            summary = "Running deadlines, the most pressing first",
            description = "due=pressing is what is overdue or due until Sunday; officer=me narrows to the caller's own"
                    + " cases; addressee=OFFICE leaves out deadlines that bind others. sort is due or -due. With Accept:"
                    + " text/csv or " + TableExports.NDJSON
                    + " the whole docket is streamed. A title that names an informer is shown to roles that carry the"
                    + " case alone, and in no CSV.")
    public RestResponse<Page<DocketItem>> list(
            @BeanParam DocketFilter filter,
            @BeanParam PageRequest part,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String language) {
        return Pages.respond(lists.page(docket(language, titles()), filter, conditions(filter), part));
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> export(
            @BeanParam DocketFilter filter,
            @QueryParam("sort") @Nullable String sort,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String language) {
        return lists.csv(
                docket(language, ShownTitles.WITHOUT_INFORMERS).sorted(sort),
                conditions(filter),
                "期限",
                DocketItem.COLUMNS,
                DocketItem::writeTo);
    }

    @GET
    @Produces(TableExports.NDJSON + ";qs=0.3")
    @Operation(hidden = true)
    public StreamingOutput exportLines(
            @BeanParam DocketFilter filter,
            @QueryParam("sort") @Nullable String sort,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String language) {
        return lists.ndjson(docket(language, titles()).sorted(sort), conditions(filter));
    }

    @GET
    @Path("/counts")
    @Transactional
    @Operation(
            operationId = "countDocket",
            summary = "How many deadlines are overdue, due today, this week and later, by officer, region or rule",
            description = "The filters of GET /docket. Each row has a group and four counts that do not overlap: "
                    + "overdue (due before today), today, laterThisWeek (until Sunday) and later. Days are "
                    + "those of the office's zone, Asia/Shanghai. A row without group are cases that nobody "
                    + "carries.")
    public List<DocketCount> counts(
            @BeanParam DocketFilter filter,
            @QueryParam("groupBy") @DefaultValue("OFFICER") DocketCount.Grouping groupBy) {
        return rows.first(
                Page.MAX_LIMIT,
                DocketCount.select(groupBy, office.today()),
                conditions(filter),
                "group by 1 order by 2 desc, 1",
                DocketCount::read);
    }

    private ShownTitles titles() {
        return ShownTitles.to(scopes.current().roles());
    }

    private Conditions conditions(DocketFilter filter) {
        return filter.conditions(office.today(), scopes.current().name());
    }

    private Listing<DocketItem> docket(@Nullable String language, ShownTitles titles) {
        var locale = ProblemTexts.localeOf(language);
        var today = office.today();
        return new Listing<>(
                "case_clock c",
                DocketItem.select(titles),
                row -> DocketItem.read(row, legalTime.rules(), today, locale),
                BY_DUE_DATE);
    }
}
