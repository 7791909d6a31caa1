package org.zhibao.cases.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.zhibao.cases.documents.Block.AtRight;
import org.zhibao.cases.documents.Block.Centred;
import org.zhibao.cases.documents.Block.Flush;
import org.zhibao.cases.documents.Block.NumberLine;
import org.zhibao.cases.documents.Block.Office;
import org.zhibao.cases.documents.Block.Paragraph;
import org.zhibao.cases.documents.Block.Row;
import org.zhibao.cases.documents.Block.Seal;
import org.zhibao.cases.documents.Block.Title;

/** A document as DOCX, with the same measures as the PDF; fonts are those that offices have. */
final class DocxWriter {

    private static final String TEXT_FONT = "仿宋";
    private static final String TITLE_FONT = "宋体";
    private static final int TEXT_SIZE = 16;
    private static final int TABLE_SIZE = 14;
    private static final int OFFICE_SIZE = 22;
    private static final int TITLE_SIZE = 26;
    /** Twentieths of a point: A4 and its margins of 37, 26, 35 and 28 mm. */
    private static final int[] PAGE = {11906, 16838};

    private static final int[] MARGINS = {2098, 1474, 1985, 1588};
    private static final int INDENT = 2 * TEXT_SIZE * 20;
    private static final int TEXT_WIDTH = PAGE[0] - MARGINS[1] - MARGINS[3];
    private static final int LABEL_WIDTH = 1760;

    private final XWPFDocument document;

    private DocxWriter(XWPFDocument document) {
        this.document = document;
    }

    /** @param watermark printed across each page; empty for none */
    static byte[] write(List<Block> blocks, String watermark) {
        try (var document = new XWPFDocument();
                var docx = new ByteArrayOutputStream()) {
            new DocxWriter(document).add(blocks, watermark);
            document.write(docx);
            return docx.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException("The document could not be written", failure);
        }
    }

    private void add(List<Block> blocks, String watermark) {
        setPage();
        if (!watermark.isEmpty()) {
            new XWPFHeaderFooterPolicy(document).createWatermark(watermark);
        }
        XWPFTable table = null;
        for (var block : blocks) {
            if (block instanceof Row(var cells)) {
                table = table == null ? emptyTable() : table;
                addRow(table, cells);
            } else {
                table = null;
                add(block);
            }
        }
    }

    /** A table comes with a row of its own. */
    private XWPFTable emptyTable() {
        var table = document.createTable();
        table.removeRow(0);
        return table;
    }

    private void setPage() {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(PAGE[0]));
        size.setH(BigInteger.valueOf(PAGE[1]));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MARGINS[0]));
        margins.setRight(BigInteger.valueOf(MARGINS[1]));
        margins.setBottom(BigInteger.valueOf(MARGINS[2]));
        margins.setLeft(BigInteger.valueOf(MARGINS[3]));
    }

    private void add(Block block) {
        switch (block) {
            case Office(var text) -> heading(text, OFFICE_SIZE);
            case Title(var text) -> heading(text, TITLE_SIZE);
            case NumberLine(var text) -> line(text, ParagraphAlignment.RIGHT).setSpacingAfter(280);
            case Centred(var text) -> line(text, ParagraphAlignment.CENTER);
            case AtRight(var text) -> line(text, ParagraphAlignment.RIGHT);
            case Flush(var text) -> line(text, ParagraphAlignment.BOTH);
            case Paragraph(var text) -> line(text, ParagraphAlignment.BOTH).setIndentationFirstLine(INDENT);
            case Seal(var office, var date) -> {
                line(office + "（印章）", ParagraphAlignment.RIGHT).setSpacingBefore(720);
                line(date, ParagraphAlignment.RIGHT);
            }
            case Row _ -> throw new IllegalArgumentException("A row belongs to a table");
        }
    }

    private void heading(String text, int size) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        write(paragraph, text, TITLE_FONT, size, true);
    }

    private XWPFParagraph line(String text, ParagraphAlignment alignment) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBetween(29, org.apache.poi.xwpf.usermodel.LineSpacingRule.EXACT);
        write(paragraph, text, TEXT_FONT, TEXT_SIZE, false);
        return paragraph;
    }

    private static void addRow(XWPFTable table, List<String> cells) {
        var row = table.createRow();
        for (int i = 0; i < cells.size(); i++) {
            var cell = i < row.getTableCells().size() ? row.getCell(i) : row.createCell();
            var properties = cell.getCTTc().addNewTcPr();
            var width = properties.addNewTcW();
            width.setType(STTblWidth.DXA);
            int rest = TEXT_WIDTH - LABEL_WIDTH * ((cells.size() + 1) / 2);
            width.setW(BigInteger.valueOf(i % 2 == 0 ? LABEL_WIDTH : rest / (cells.size() / 2)));
            if (cells.size() == 2 && i == 1) {
                properties.addNewGridSpan().setVal(BigInteger.valueOf(3));
            }
            var paragraph = cell.getParagraphs().getFirst();
            paragraph.setAlignment(i % 2 == 0 ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
            write(paragraph, cells.get(i), TEXT_FONT, TABLE_SIZE, false);
        }
    }

    private static void write(XWPFParagraph paragraph, String text, String font, int size, boolean bold) {
        var run = paragraph.createRun();
        run.setFontFamily(font, org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange.eastAsia);
        run.setFontFamily(font, org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange.ascii);
        run.setFontSize(size);
        run.setBold(bold);
        run.setText(text);
    }
}
