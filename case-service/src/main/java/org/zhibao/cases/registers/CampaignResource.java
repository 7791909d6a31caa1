package org.zhibao.cases.registers;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.money.Money;
import org.zhibao.kit.search.Conditions;
import org.zhibao.kit.search.Rows;

/** Special campaigns and what they achieved. */
@Path("/api/v1/campaigns")
@Tag(name = "Registers")
@RolesAllowed("**")
public class CampaignResource {

    private static final String BY_STATE = "select f.state, count(*) as cases, coalesce(sum(f.fine_fen), 0) as fine,"
            + " coalesce(sum(f.confiscated_fen), 0) as confiscated,"
            + " count(*) filter (where f.outcome = 'PENALTY_IMPOSED') as penalties from case_file f";

    private final Campaigns campaigns;
    private final Rows rows;

    CampaignResource(Campaigns campaigns, Rows rows) {
        this.campaigns = campaigns;
        this.rows = rows;
    }

    /** What a campaign achieved within the caller's scope. */
    @Schema(name = "CampaignTotals")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Totals(
            String campaign,
            String labelZh,
            @Nullable Integer year,
            @Nullable String region,
            @Schema(description = "件") long cases,
            Map<String, Long> casesByState,

            @Schema(description = "Cases that ended with a penalty")
            long penalties,

            Money.Json fines,
            Money.Json confiscated) {}

    private record StateRow(String state, long cases, long fine, long confiscated, long penalties) {}

    @GET
    @Operation(operationId = "campaigns", summary = "The special campaigns")
    public List<Campaigns.Campaign> list() {
        return campaigns.all();
    }

    @GET
    @Path("/{code}/totals")
    @Transactional
    @Operation(
            operationId = "campaignTotals",
            summary = "What a campaign achieved: cases by state, penalties, fines and confiscations",
            description = "Within the caller's region; each case once, in however many years it was tagged.")
    @APIResponse(responseCode = "404", description = "There is no such campaign")
    public Totals totals(
            String code,
            @QueryParam("year") @Parameter(description = "Year of the campaign; every year when absent") @Nullable
                    Integer year,
            @QueryParam("region") @Parameter(description = "GB/T 2260 code; its subtree is meant") @Nullable
                    String region) {
        var campaign = campaigns.require(code);
        var conditions = new Conditions().within("f.region", region);
        if (year == null) {
            conditions.add("f.id in (select case_id from case_campaign where campaign = ?)", code);
        } else {
            conditions.add("f.id in (select case_id from case_campaign where campaign = ? and year = ?)", code, year);
        }
        var found = rows.first(
                Integer.MAX_VALUE,
                BY_STATE,
                conditions,
                "group by f.state order by f.state",
                row -> new StateRow(
                        row.getString("state"),
                        row.getLong("cases"),
                        row.getLong("fine"),
                        row.getLong("confiscated"),
                        row.getLong("penalties")));
        var byState = new TreeMap<String, Long>();
        found.forEach(state -> byState.put(state.state(), state.cases()));
        return new Totals(
                code,
                campaign.labelZh(),
                year,
                region,
                found.stream().mapToLong(StateRow::cases).sum(),
                byState,
                found.stream().mapToLong(StateRow::penalties).sum(),
                Money.ofFen(found.stream().mapToLong(StateRow::fine).sum()).toJson(),
                Money.ofFen(found.stream().mapToLong(StateRow::confiscated).sum())
                        .toJson());
    }
}
