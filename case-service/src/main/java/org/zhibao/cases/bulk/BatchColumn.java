package org.zhibao.cases.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhibao.cases.casefile.CaseKind;
import org.zhibao.cases.casefile.Channel;
import org.zhibao.identifiers.right.IpRightType;
import org.zhibao.kit.vocabulary.Labelled;
import org.zhibao.kit.vocabulary.Term;

/**
 * The columns of a table of cases. A name is the request's field, or the respondent's, requester's or right's with that
 * word before it; the header may say the Chinese label instead.
 */
enum BatchColumn {
    KIND("kind", "案件类型", true, "案件类型代码或中文名称"),
    CHANNEL("channel", "来源渠道", true, "来源渠道代码或中文名称"),
    REGION("region", "办理地区", true, "办理机关所在地的行政区划代码(GB/T 2260),如 150102"),
    OCCURRED_ON("occurredOn", "接收日期", true, "接收日期,不晚于今天,如 2023-03-06"),
    TITLE("title", "案件标题", true, "不超过 300 字"),
    DESCRIPTION("description", "情况说明", false, "不超过 4000 字"),
    BATCH_NUMBER("batchNumber", "批次号", false, "所属货物批次或转办批次的编号"),
    EXTERNAL_REFERENCE("externalReference", "来文编号", false, "来源单位自己的编号,同一渠道内不重复;重复提交时据此识别,建议填写"),
    MATTER_ID("matterId", "事项标识", false, "其他服务已有的事项标识(UUID)"),
    LISTING_URL("listingUrl", "侵权链接", false, "销售侵权商品的网页地址"),
    PLATFORM("platform", "平台", false, "电商平台或市场的名称"),
    DUPLICATE_ACKNOWLEDGED("duplicateAcknowledged", "确认非重复", false, "是/否:已知有相似案件,仍作为另一案件登记"),
    TICKET_NUMBER("ticketNumber", "工单编号", false, "12345 热线工单编号"),
    STATION("station", "工作站", false, "接收求助的维权援助工作站"),
    EXHIBITION("exhibition", "展会名称", false, "发生地展会及年份"),
    BOOTH("booth", "展位号", false, "展会中的展位"),
    RIGHT_TYPE("rightType", "权利类型", false, "权利类型代码或中文名称"),
    RIGHT_NUMBER("rightNumber", "权利编号", false, "申请号、专利号或注册号,含校验位;请设为文本格式"),
    RIGHT_NAME("rightName", "权利名称", false, "专利名称、商标文字或作品名称"),
    RESPONDENT_KIND("respondentKind", "被投诉人性质", false, "缺省为 ORGANISATION"),
    RESPONDENT_NAME("respondentName", "被投诉人名称", false, "名称或姓名"),
    RESPONDENT_IDENTIFIER("respondentIdentifier", "被投诉人证件号", false, "统一社会信用代码或公民身份号码;请设为文本格式"),
    REQUESTER_KIND("requesterKind", "请求人性质", false, "缺省为 ORGANISATION"),
    REQUESTER_NAME("requesterName", "请求人名称", false, "名称或姓名"),
    REQUESTER_IDENTIFIER("requesterIdentifier", "请求人证件号", false, "统一社会信用代码或公民身份号码;请设为文本格式");

    private static final List<Term> PARTY_KINDS =
            List.of(new Term("ORGANISATION", "单位", "organisation"), new Term("PERSON", "个人", "person"));

    private final String field;
    private final String label;
    private final boolean required;
    private final String explanation;

    BatchColumn(String field, String label, boolean required, String explanation) {
        this.field = field;
        this.label = label;
        this.required = required;
        this.explanation = explanation;
    }

    String field() {
        return field;
    }

    String label() {
        return label;
    }

    boolean required() {
        return required;
    }

    String explanation() {
        return explanation;
    }

    /** The constants that the column takes; empty when it takes any text. */
    Stream<Term> vocabulary() {
        return switch (this) {
            case KIND -> terms(CaseKind.values());
            case CHANNEL -> terms(Channel.values());
            case RIGHT_TYPE -> Arrays.stream(IpRightType.values()).map(it -> new Term(it.name(), it.zh(), it.en()));
            case RESPONDENT_KIND, REQUESTER_KIND -> PARTY_KINDS.stream();
            default -> Stream.empty();
        };
    }

    /** The constant of a Chinese label; every other text as it is. */
    String constantOf(String text) {
        return vocabulary()
                .filter(term -> term.zh().equals(text))
                .map(Term::code)
                .findFirst()
                .orElse(text);
    }

    /** The column of a header's field or label. */
    static Optional<BatchColumn> of(String header) {
        var wanted = header.strip();
        return Arrays.stream(values())
                .filter(column -> column.field.equalsIgnoreCase(wanted) || column.label.equals(wanted))
                .findFirst();
    }

    /** Every column's field, for the refusal of a file that has others. */
    static String fields() {
        return Arrays.stream(values()).map(BatchColumn::field).collect(Collectors.joining(", "));
    }

    /** The column that a pointer into a request means; the pointer itself where there is none. */
    static String named(String pointer, JsonNode request) {
        var steps = pointer.split("/", -1);
        if (steps.length == 4 && steps[1].equals("parties")) {
            var role = request.at("/parties/" + steps[2] + "/role").asText();
            return role.toLowerCase(Locale.ROOT) + capitalised(steps[3]);
        }
        if (steps.length == 4 && steps[1].equals("rights")) {
            return "right" + capitalised(steps[3]);
        }
        if (steps.length == 3 && steps[1].equals("channelData")) {
            return steps[2];
        }
        return steps.length == 2 ? steps[1] : pointer;
    }

    private static String capitalised(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static Stream<Term> terms(Labelled[] constants) {
        return Arrays.stream(constants).map(it -> new Term(it.name(), it.chinese(), it.english()));
    }
}
