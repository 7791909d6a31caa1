package org.zhibao.cases.bulk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the template as a workbook: the table on the first sheet, explanations and vocabularies on the second. */
final class TemplateWorkbook {

    private static final String TABLE = "案件";
    private static final String EXPLANATIONS = "填写说明与词汇";
    private static final List<String> HEADS = List.of("列名", "中文名称", "必填", "说明");
    private static final List<BatchColumn> COLUMNS = List.of(BatchColumn.values());
    private static final int FIRST_VOCABULARY = HEADS.size() + 1;
    private static final int VOCABULARY_WIDTH = 4;
    /** Rows that are prepared for typing; further ones are taken as well. */
    private static final int PREPARED_ROWS = 1_000;

    private static final int COLUMN_WIDTH = 20;

    /** Columns whose digits a spreadsheet would otherwise make a number of. */
    private static final Set<BatchColumn> TEXTS = Set.of(
            BatchColumn.REGION,
            BatchColumn.EXTERNAL_REFERENCE,
            BatchColumn.RIGHT_NUMBER,
            BatchColumn.RESPONDENT_IDENTIFIER,
            BatchColumn.REQUESTER_IDENTIFIER);

    private TemplateWorkbook() {}

    static byte[] write() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Zhibao", "1.0")) {
            var table = workbook.newWorksheet(TABLE);
            var explanations = workbook.newWorksheet(EXPLANATIONS);
            explain(explanations);
            head(table);
            vocabularies(explanations, table);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private static void head(Worksheet table) {
        for (int at = 0; at < COLUMNS.size(); at++) {
            var column = COLUMNS.get(at);
            table.value(0, at, column.field());
            table.value(1, at, TemplateResource.remark(column));
            table.width(at, COLUMN_WIDTH);
            if (TEXTS.contains(column)) {
                table.range(2, at, PREPARED_ROWS, at).style().format("@").set();
            }
        }
        table.range(0, 0, 0, COLUMNS.size() - 1).style().bold().set();
        table.range(1, 0, 1, COLUMNS.size() - 1).style().italic().wrapText(true).set();
        table.freezePane(0, 1);
    }

    private static void explain(Worksheet sheet) {
        for (int i = 0; i < HEADS.size(); i++) {
            sheet.value(0, i, HEADS.get(i));
        }
        for (int row = 1; row <= COLUMNS.size(); row++) {
            var column = COLUMNS.get(row - 1);
            sheet.value(row, 0, column.field());
            sheet.value(row, 1, column.label());
            sheet.value(row, 2, column.required() ? "是" : "否");
            sheet.value(row, 3, column.explanation());
        }
    }

    private static void vocabularies(Worksheet sheet, Worksheet table) {
        int left = FIRST_VOCABULARY;
        for (int at = 0; at < COLUMNS.size(); at++) {
            var column = COLUMNS.get(at);
            var terms = column.vocabulary().toList();
            if (!terms.isEmpty()) {
                sheet.value(0, left, column.label() + " " + column.field());
                for (int i = 0; i < terms.size(); i++) {
                    sheet.value(i + 1, left, terms.get(i).code());
                    sheet.value(i + 1, left + 1, terms.get(i).zh());
                    sheet.value(i + 1, left + 2, terms.get(i).en());
                }
                table.range(2, at, PREPARED_ROWS, at)
                        .validateWithList(sheet.range(1, left, terms.size(), left))
                        .allowBlank(true)
                        .showErrorMessage(false);
                left += VOCABULARY_WIDTH;
            }
        }
        sheet.range(0, 0, 0, left).style().bold().set();
    }
}
