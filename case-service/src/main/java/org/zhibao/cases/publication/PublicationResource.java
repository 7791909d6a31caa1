package org.zhibao.cases.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.http.ETags;
import org.zhibao.kit.http.Page;
import org.zhibao.kit.http.PageRequest;
import org.zhibao.kit.http.Pages;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.search.Listing;
import org.zhibao.kit.search.Lists;
import org.zhibao.kit.search.Order;
import org.zhibao.kit.time.OfficeClock;

/** 公示查询: what the public may read without a token. */
@Path("/api/v1/publications")
@Tag(name = "Publication")
@PermitAll
public class PublicationResource {

    /** Index publication_newest. */
    private static final Listing<PublicationView> NEWEST_FIRST = new Listing<>(
            "publication",
            PublicationView.SELECT,
            PublicationView::read,
            Order.descending(
                    "publishedOn",
                    Order.Key.day("published_on", PublicationView::publishedOn),
                    Order.Key.id("id", PublicationView::id)));

    private final Lists lists;
    private final Publications publications;
    private final OfficeClock clock;

    PublicationResource(Lists lists, Publications publications, OfficeClock clock) {
        this.lists = lists;
        this.publications = publications;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listPublications",
            summary = "List the decisions on public display, newest first",
            description =
                    "Without a token. Only what is on display today. Follow Link rel=next, or pass next as cursor."
                            + " sort is -publishedOn or publishedOn.")
    @APIResponse(responseCode = "304", description = "Nothing changed since the ETag in If-None-Match")
    @APIResponse(
            responseCode = "400",
            description = "The cursor, region, count or sort is invalid, or limit is out of range")
    public RestResponse<Page<PublicationView>> list(
            @BeanParam PublicationFilter filter,
            @BeanParam PageRequest part,
            @Parameter(hidden = true) @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        var page = lists.page(NEWEST_FIRST, filter, filter.conditions(clock.today()), part);
        var tag = tagOf(page);
        if (matches(ifNoneMatch, tag)) {
            return unchanged(tag);
        }
        return ResponseBuilder.fromResponse(Pages.respond(page))
                .header("ETag", tag)
                .build();
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "readPublication",
            summary = "Read a decision on public display",
            description = "Without a token.")
    @APIResponse(responseCode = "304", description = "Nothing changed since the ETag in If-None-Match")
    @APIResponse(responseCode = "404", description = "There never was such a publication")
    @APIResponse(responseCode = "410", description = "It is no longer on display; the reason is told")
    public RestResponse<PublicationView> read(
            UUID id, @Parameter(hidden = true) @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        var publication =
                publications.findByIdOptional(id).orElseThrow(() -> Problems.notFound("公示信息/publication", id));
        var today = clock.today();
        if (!publication.isOnDisplay(today)) {
            throw gone(publication, today);
        }
        var tag = ETags.of(publication.version());
        return matches(ifNoneMatch, tag)
                ? unchanged(tag)
                : ResponseBuilder.ok(PublicationView.of(publication))
                        .header("ETag", tag)
                        .build();
    }

    private static ProblemException gone(Publication publication, LocalDate today) {
        var status = publication.status();
        var over = status == PublicationDraft.Status.DISPLAYED ? PublicationDraft.Status.EXPIRED : status;
        var endedOn = publication.endedOn();
        var on = endedOn == null ? publication.displayedUntil().plusDays(1) : endedOn;
        var reason = publication.reason();
        return new ProblemException(410, "publication-ended")
                .with("on", on.isAfter(today) ? today : on)
                .with("reason", reason == null ? "公示期满" : reason)
                .extend("ending", over.name())
                .extend("endedOn", on)
                .extend("reason", reason == null ? "公示期满" : reason);
    }

    private static <T> RestResponse<T> unchanged(String tag) {
        return ResponseBuilder.<T>create(RestResponse.Status.NOT_MODIFIED)
                .header("ETag", tag)
                .build();
    }

    /** Of what the page holds, whether more follows and how many there are: a row's version rises whenever it changes. */
    private static String tagOf(Page<PublicationView> page) {
        var identity = new StringBuilder().append(page.next()).append(page.total());
        page.items()
                .forEach(row -> identity.append(row.id())
                        .append(':')
                        .append(row.version())
                        .append(';'));
        return "W/\"" + UUID.nameUUIDFromBytes(identity.toString().getBytes(StandardCharsets.UTF_8)) + "\"";
    }

    private static boolean matches(@Nullable String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(",")).map(String::strip).anyMatch(tag::equals);
    }
}
