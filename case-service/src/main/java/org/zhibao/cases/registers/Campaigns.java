package org.zhibao.cases.registers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.lawdata.DataFile;
import org.zhibao.cases.lawdata.InForce;
import org.zhibao.kit.problem.Problems;
import org.zhibao.legaltime.data.CsvRow;

/** 专项行动, from {@code registers/campaigns.csv}. */
@ApplicationScoped
class Campaigns {

    /** A campaign. */
    @Schema(name = "Campaign")
    record Campaign(
            @Schema(examples = "IRON_FIST") String code,
            String labelZh,
            String labelEn,
            String authority,
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo) {}

    private static final List<String> COLUMNS =
            List.of("code", "label_zh", "label_en", "authority", "effective_from", "effective_to");

    private final List<Campaign> campaigns = DataFile.read("registers/campaigns.csv", COLUMNS, Campaigns::read);

    List<Campaign> all() {
        return campaigns;
    }

    /** @throws org.zhibao.kit.problem.ProblemException 404 */
    Campaign require(String code) {
        return campaigns.stream()
                .filter(campaign -> campaign.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("专项行动/campaign", code));
    }

    /** @throws org.zhibao.kit.problem.ProblemException 422 for one that there is not, or not on the day */
    Campaign requireRunning(String code, LocalDate on) {
        return campaigns.stream()
                .filter(campaign -> campaign.code().equals(code)
                        && new InForce(campaign.effectiveFrom(), campaign.effectiveTo()).on(on))
                .findFirst()
                .orElseThrow(() -> Problems.unprocessable("/campaign", "campaign-unknown"));
    }

    private static Campaign read(CsvRow row) {
        return new Campaign(
                DataFile.text(row, "code"),
                DataFile.text(row, "label_zh"),
                DataFile.text(row, "label_en"),
                DataFile.text(row, "authority"),
                row.optionalDate("effective_from"),
                row.optionalDate("effective_to"));
    }
}
