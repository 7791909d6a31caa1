package org.zhibao.cases.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.Level;
import org.zhibao.cases.documents.Block.AtRight;
import org.zhibao.cases.documents.Block.Centred;
import org.zhibao.cases.documents.Block.Flush;
import org.zhibao.cases.documents.Block.NumberLine;
import org.zhibao.cases.documents.Block.Office;
import org.zhibao.cases.documents.Block.Paragraph;
import org.zhibao.cases.documents.Block.Row;
import org.zhibao.cases.documents.Block.Seal;
import org.zhibao.cases.documents.Block.Title;

/** A document as PDF, on A4 with the margins and sizes of GB/T 9704-2012. */
final class PdfWriter {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private static final String STYLE = """
            @page { size: A4; margin: 37mm 26mm 35mm 28mm;
                    @bottom-center { content: '— ' counter(page) ' —'; font-family: Text; font-size: 12pt } }
            body { font-family: Text; font-size: 16pt; line-height: 29pt; margin: 0 }
            p { margin: 0; text-align: justify }
            .office { font-family: Heading, Text; font-weight: 700; font-size: 22pt; line-height: 34pt; text-align: center }
            .title { font-family: Heading, Text; font-weight: 700; font-size: 26pt; line-height: 44pt; text-align: center;
                     letter-spacing: 3pt; margin-bottom: 8pt }
            .number { text-align: right; margin-bottom: 14pt }
            .centred { text-align: center }
            .right { text-align: right }
            .paragraph { text-indent: 32pt }
            table { width: 100%; border-collapse: collapse; table-layout: fixed; margin-top: 6pt }
            td { border: 0.75pt solid black; padding: 5pt 6pt; font-size: 14pt; line-height: 22pt; vertical-align: middle }
            td.label { width: 88pt; text-align: center }
            .seal { margin-top: 36pt; page-break-inside: avoid; text-align: right }
            .seal div { margin-left: 45%; text-align: center }
            .place { color: #999999; font-size: 12pt; line-height: 24pt }
            .watermark { position: fixed; top: 75mm; left: 25mm; font-size: 150pt; line-height: 170pt; color: #e4e4e4;
                         z-index: -1; transform: rotate(-35deg) }
            """;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfWriter() {}

    /** @param watermark printed across each page; empty for none */
    static byte[] write(String title, List<Block> blocks, String watermark) {
        var pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFont(() -> Fonts.open(Fonts.TEXT), "Text", REGULAR, FontStyle.NORMAL, true)
                    .useFont(() -> Fonts.open(Fonts.TITLE), "Heading", BOLD, FontStyle.NORMAL, true)
                    .withProducer("Zhibao")
                    .withHtmlContent(page(title, blocks, watermark), null)
                    .toStream(pdf)
                    .run();
        } catch (IOException failure) {
            throw new UncheckedIOException("The document could not be written", failure);
        }
        return pdf.toByteArray();
    }

    private static String page(String title, List<Block> blocks, String watermark) {
        var html = new StringBuilder("<html lang=\"zh-CN\"><head><title>")
                .append(escaped(title))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body>");
        if (!watermark.isEmpty()) {
            html.append("<div class=\"watermark\">").append(escaped(watermark)).append("</div>");
        }
        var table = false;
        for (var block : blocks) {
            if (block instanceof Row != table) {
                html.append(table ? "</table>" : "<table>");
                table = !table;
            }
            html.append(markup(block));
        }
        return html.append(table ? "</table>" : "").append("</body></html>").toString();
    }

    private static String markup(Block block) {
        return switch (block) {
            case Office(var text) -> element("p class=\"office\"", "p", text);
            case Title(var text) -> element("p class=\"title\"", "p", text);
            case NumberLine(var text) -> element("p class=\"number\"", "p", text);
            case Centred(var text) -> element("p class=\"centred\"", "p", text);
            case AtRight(var text) -> element("p class=\"right\"", "p", text);
            case Flush(var text) -> element("p", "p", text);
            case Paragraph(var text) -> element("p class=\"paragraph\"", "p", text);
            case Row(var cells) -> row(cells);
            case Seal(var office, var date) ->
                "<div class=\"seal\">" + element("div", "div", office) + element("div class=\"place\"", "div", "（印章）")
                        + element("div", "div", date) + "</div>";
        };
    }

    private static String row(List<String> cells) {
        var html = new StringBuilder("<tr>");
        for (int i = 0; i < cells.size(); i++) {
            var start = i % 2 == 0 ? "td class=\"label\"" : cells.size() == 2 ? "td colspan=\"3\"" : "td";
            html.append(element(start, "td", cells.get(i)));
        }
        return html.append("</tr>").toString();
    }

    private static String element(String start, String name, String text) {
        return "<" + start + ">" + escaped(text) + "</" + name + ">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
