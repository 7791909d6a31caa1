package org.zhibao.cases.registers;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.goods.GoodsBook;
import org.zhibao.identifiers.money.Money;
import org.zhibao.kit.search.Conditions;
import org.zhibao.kit.search.Rows;
import org.zhibao.kit.time.OfficeClock;

/** Special campaigns and what they achieved. */
@Path("/api/v1/campaigns")
@Tag(name = "Registers")
@RolesAllowed("**")
public class CampaignResource {

    private static final String BY_STATE = "select f.state, count(*) as cases, coalesce(sum(f.fine_fen), 0) as fine,"
            + " coalesce(sum(f.confiscated_fen), 0) as confiscated,"
            + " count(*) filter (where f.outcome = 'PENALTY_IMPOSED') as penalties,"
            // Index procedural_step_history.
            + " count(*) filter (where exists (select from procedural_step s where s.aggregate_id = f.id"
            + " and (s.act = 'CRIMINAL_TRANSFER' or s.outcome = 'TRANSFERRED_CRIMINAL'))) as transfers"
            + " from case_file f";

    private final Campaigns campaigns;
    private final Rows rows;
    private final GoodsBook goods;
    private final OfficeClock clock;

    CampaignResource(Campaigns campaigns, Rows rows, GoodsBook goods, OfficeClock clock) {
        this.campaigns = campaigns;
        this.rows = rows;
        this.goods = goods;
        this.clock = clock;
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
            Money.Json confiscated,

            @Schema(description = "Cases that went to the police, whatever became of them")
            long transfers,

            @Schema(description = "涉案物品, by unit", examples = "{\"件\": 1200}")
            Map<String, BigDecimal> goods,

            @Schema(description = "案值 (违法经营额), each case valued by itself")
            Money.Json goodsValue,

            @Schema(description = "Lines of goods without any price; goodsValue is then the least that it can be")
            int goodsUnpriced) {}

    private record StateRow(String state, long cases, long fine, long confiscated, long penalties, long transfers) {}

    @GET
    @Operation(
            operationId = "campaigns",
            summary = "The special campaigns",
            description = "A fixed list of law data, not of the region: code, labels in both languages, leading "
                    + "authority and dates of effect. The code is what POST /cases/{id}/campaigns and the "
                    + "filter campaign of GET /cases take.")
    public List<Campaigns.Campaign> list() {
        return campaigns.all();
    }

    @GET
    @Path("/{code}/totals")
    @Transactional
    @Operation(
            operationId = "campaignTotals",
            summary =
                    "What a campaign achieved: cases, goods with their value, penalties, fines, transfers to the police",
            description = "Within the caller's region; each case once, in however many years it was tagged.")
    @APIResponse(responseCode = "404", description = "There is no such campaign")
    public Totals totals(
            String code,
            @QueryParam("year") @Parameter(description = "Year of the campaign; every year when absent") @Nullable
                    Integer year,
            @QueryParam("region") @Nullable String region) {
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
                        row.getLong("penalties"),
                        row.getLong("transfers")));
        var byState = new TreeMap<String, Long>();
        found.forEach(state -> byState.put(state.state(), state.cases()));
        var involved = goods.totals(
                rows.first(
                        Integer.MAX_VALUE,
                        "select f.id from case_file f",
                        conditions,
                        "",
                        row -> row.getObject(1, UUID.class)),
                clock.today());
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
                        .toJson(),
                found.stream().mapToLong(StateRow::transfers).sum(),
                involved.quantities(),
                involved.business().toJson(),
                involved.unpriced());
    }
}
