package org.zhibao.cases.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.problem.Phrase;
import org.zhibao.legaltime.Wording;

/**
 * 摘要: the six fields of a published decision (市场监督管理行政处罚信息公示规定 art. 6). A field that is not known yet is
 * {@code null}.
 */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PublicationAbstract")
record Abstract(
        @Schema(description = "文号") @Column(name = "document_number") @Nullable
        String documentNumber,

        @Schema(description = "当事人, a natural person masked") @Nullable
        String party,

        @Schema(description = "违法行为类型") @Nullable String violation,
        @Schema(description = "处罚内容") @Nullable String penalty,
        @Schema(description = "机关") @Nullable String authority,

        @Schema(description = "日期") @Column(name = "decided_on") @Nullable
        LocalDate decidedOn) {

    /** What stays when a display ends. */
    static final Abstract NONE = new Abstract(null, null, null, null, null, null);

    private static final Map<String, Phrase> LABELS = Map.of(
            "documentNumber", label("决定书文号", "the number of the decision"),
            "party", label("当事人", "the party"),
            "violation", label("违法行为类型", "the kind of violation"),
            "penalty", label("处罚内容", "the content of the penalty"),
            "authority", label("作出决定的机关", "the office that decided"),
            "decidedOn", label("决定日期", "the day of the decision"));

    private static Phrase label(String chinese, String english) {
        return new Wording(chinese, english)::in;
    }

    /** What people call a field. */
    static Phrase labelOf(String field) {
        return Objects.requireNonNull(LABELS.get(field), field);
    }

    /** Names of the fields that a display needs and that are not there. */
    List<String> missing() {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("documentNumber", documentNumber);
        fields.put("party", party);
        fields.put("violation", violation);
        fields.put("penalty", penalty);
        fields.put("authority", authority);
        fields.put("decidedOn", decidedOn);
        return fields.entrySet().stream()
                .filter(field ->
                        field.getValue() == null || field.getValue().toString().isBlank())
                .map(Map.Entry::getKey)
                .toList();
    }
}
