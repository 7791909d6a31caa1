package org.zhibao.cases.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.procedure.Procedure;

class TemplateTest {

    private static Template template(String... lines) {
        return new Template(
                DocumentForm.PENALTY_DECISION,
                "t.txt",
                "",
                Set.of(Procedure.PENALTY),
                null,
                null,
                "",
                "",
                List.of(lines));
    }

    @Test
    void everyLineBecomesItsBlock() {
        var template = template(
                "= {office}",
                "== 决定书",
                "# {number}",
                "- 当事人：{respondent.name}",
                "经查，{text.facts}",
                "| 案号 | {case.number} |",
                "> 右",
                "~ 中",
                "@seal");
        var known = Map.of(
                "office",
                "某局",
                "number",
                "1号",
                "respondent.name",
                "甲",
                "text.facts",
                "一\n二",
                "case.number",
                "2号",
                "date",
                "今天");

        assertThat(template.fill(known::get))
                .containsExactly(
                        new Block.Office("某局"),
                        new Block.Title("决定书"),
                        new Block.NumberLine("1号"),
                        new Block.Flush("当事人：甲"),
                        new Block.Paragraph("经查，一"),
                        new Block.Paragraph("二"),
                        new Block.Row(List.of("案号", "2号")),
                        new Block.AtRight("右"),
                        new Block.Centred("中"),
                        new Block.Seal("某局", "今天"));
    }

    @Test
    void anOptionalLineGoesWithItsFieldAndADefaultStepsIn() {
        var template = template("?住所：{text.address}", "银行：{text.bank=指定银行}", "收件人：{text.recipient={respondent.name}}");

        assertThat(template.missing(Map.of("respondent.name", "甲")::get)).isEmpty();
        assertThat(template.fill(Map.of("respondent.name", "甲")::get))
                .containsExactly(new Block.Paragraph("银行：指定银行"), new Block.Paragraph("收件人：甲"));
    }

    @Test
    void whatIsNotKnownIsNamed() {
        var template = template("{text.facts}{case.decidedOn}", "?{text.defence}", "{text.bank=x}");

        assertThat(template.missing(Map.<String, String>of()::get)).containsExactly("text.facts", "case.decidedOn");
        assertThat(template.requiredTexts()).containsExactly("facts");
        assertThat(template.texts()).containsExactly("facts", "defence", "bank");
    }

    @Test
    void theFieldsOfAValueAreNotReadAgain() {
        var template = template("{text.facts}");

        assertThat(template.fill(Map.of("text.facts", "{case.number} $1 \\")::get))
                .containsExactly(new Block.Paragraph("{case.number} $1 \\"));
    }

    @Test
    void everyFormHasATemplateAndNoTemplateAsksForWhatNoCaseHas() {
        var templates = new Templates(Optional.empty());

        assertThat(templates.all()).extracting(Template::form).contains(DocumentForm.values());
    }
}
