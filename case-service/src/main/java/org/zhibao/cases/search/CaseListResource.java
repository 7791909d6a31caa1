package org.zhibao.cases.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseAnswers;
import org.zhibao.cases.casefile.CaseFiles;
import org.zhibao.cases.casefile.CaseView;
import org.zhibao.cases.casefile.ShownTitles;
import org.zhibao.kit.http.Page;
import org.zhibao.kit.http.PageRequest;
import org.zhibao.kit.http.Pages;
import org.zhibao.kit.http.TableExports;
import org.zhibao.kit.scope.CallerScopes;
import org.zhibao.kit.search.Conditions;
import org.zhibao.kit.search.Listing;
import org.zhibao.kit.search.Lists;
import org.zhibao.kit.search.Narrowing;
import org.zhibao.kit.search.Order;

/** Reading cases: one, many, counts, export. */
@Path(CaseView.PATH)
@Tag(name = "Cases")
@RolesAllowed("**")
public class CaseListResource {

    /** Index case_file_received, or case_file_region for a narrow scope. */
    static final Listing<CaseSummary> CASES = listing(ShownTitles.ALL);

    private static final Listing<CaseSummary> CASES_WITHOUT_INFORMERS = listing(ShownTitles.WITHOUT_INFORMERS);

    private static final String EXPORTED = "案件";

    private final Lists lists;
    private final CaseFiles cases;
    private final CaseAnswers answers;
    private final CaseTexts texts;
    private final CallerScopes scopes;

    CaseListResource(Lists lists, CaseFiles cases, CaseAnswers answers, CaseTexts texts, CallerScopes scopes) {
        this.lists = lists;
        this.cases = cases;
        this.answers = answers;
        this.texts = texts;
        this.scopes = scopes;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "listCases",
            summary = "List cases, newest first",
            description = "Only cases of the caller's region are found. Follow Link rel=next, or pass next as cursor."
                    + " sort is -receivedOn or receivedOn. With Accept: text/csv, " + TableExports.XLSX + " or "
                    + TableExports.NDJSON
                    + " everything that the filters find is streamed. A title that names an informer is"
                    + " shown to roles that carry the case alone, and in no CSV or XLSX.")
    public RestResponse<Page<CaseSummary>> list(@BeanParam CaseFilter filter, @BeanParam PageRequest part) {
        return Pages.respond(lists.page(cases(), filter, narrowing(filter), part));
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> export(
            @BeanParam CaseFilter filter, @QueryParam("sort") @Nullable String sort) {
        return lists.csv(
                CASES_WITHOUT_INFORMERS.sorted(sort),
                conditions(filter),
                EXPORTED,
                CaseSummary.COLUMNS,
                CaseSummary::writeTo);
    }

    @GET
    @Produces(TableExports.XLSX + ";qs=0.4")
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> exportSpreadsheet(
            @BeanParam CaseFilter filter, @QueryParam("sort") @Nullable String sort) {
        return lists.xlsx(
                CASES_WITHOUT_INFORMERS.sorted(sort),
                conditions(filter),
                EXPORTED,
                CaseSummary.COLUMNS,
                CaseSummary::writeTo);
    }

    @GET
    @Produces(TableExports.NDJSON + ";qs=0.3")
    @Operation(hidden = true)
    public StreamingOutput exportLines(@BeanParam CaseFilter filter, @QueryParam("sort") @Nullable String sort) {
        return lists.ndjson(cases().sorted(sort), conditions(filter));
    }

    @GET
    @Path("/counts")
    @Transactional
    @Operation(
            operationId = "countCases",
            summary = "Count cases by state, kind, channel, region or officer",
            description =
                    "The filters of GET /cases. The answer has a count for each constant that occurs; by officer, "
                            + "the empty key is that of the cases which nobody carries.")
    public Map<String, Long> counts(
            @BeanParam CaseFilter filter, @QueryParam("groupBy") @DefaultValue("STATE") CaseGrouping groupBy) {
        return lists.countsBy(groupBy.column(), CASES, conditions(filter));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "readCase",
            summary = "Read a case",
            description =
                    "With its parties, rights and allowedActs. ETag is the version that every act carries as If-Match.")
    public RestResponse<CaseView> read(UUID id) {
        return answers.ok(cases.require(id));
    }

    private static Listing<CaseSummary> listing(ShownTitles titles) {
        return new Listing<>(
                "case_file",
                CaseSummary.select(titles),
                CaseSummary::read,
                // The order of case_text as well, which CaseTexts walks.
                Order.descending(
                        "receivedOn",
                        Order.Key.day("received_on", CaseSummary::receivedOn),
                        Order.Key.id("id", CaseSummary::id)));
    }

    private Listing<CaseSummary> cases() {
        return ShownTitles.to(scopes.current().roles()) == ShownTitles.ALL ? CASES : CASES_WITHOUT_INFORMERS;
    }

    private Conditions conditions(CaseFilter filter) {
        return narrowing(filter).whole();
    }

    private Narrowing narrowing(CaseFilter filter) {
        return filter.narrowing(texts, scopes.current().name());
    }
}
