package org.zhibao.cases.penalty;

import java.util.Arrays;
import java.util.List;
import org.zhibao.cases.lawdata.DataFile;
import org.zhibao.cases.penalty.ArchiveView.Paper;
import org.zhibao.cases.penalty.ArchiveView.Section;
import org.zhibao.kit.procedure.StepView;
import org.zhibao.legaltime.data.CsvRow;

/** In which volume and order the papers of a penalty case are filed (处罚程序规定 art. 78), {@code archive-order.csv}. */
final class ArchiveOrder {

    private static final String FILE = "penalty/archive-order.csv";
    private static final List<String> COLUMNS = List.of("volume", "position", "zh", "en", "acts", "basis");
    private static final String RECEIPT = "RECEIPT";

    private final List<CsvRow> rows;

    private ArchiveOrder(List<CsvRow> rows) {
        this.rows = List.copyOf(rows);
    }

    static ArchiveOrder bundled() {
        return new ArchiveOrder(DataFile.read(FILE, COLUMNS, row -> row));
    }

    /**
     * The sections of a volume with what the case has for them.
     *
     * @param volume {@code MAIN} 正卷 or {@code SUPPLEMENTARY} 副卷
     * @param receipt the arrival of the case, which is no act
     */
    List<Section> volume(String volume, Paper receipt, List<StepView> history) {
        return rows.stream()
                .filter(row -> row.text("volume").equals(volume))
                .map(row -> section(row, receipt, history))
                .toList();
    }

    private static Section section(CsvRow row, Paper receipt, List<StepView> history) {
        var acts = Arrays.asList(row.text("acts").split(" "));
        var papers = acts.contains(RECEIPT)
                ? List.of(receipt)
                : history.stream()
                        .filter(step -> acts.contains(step.act()))
                        .map(step -> new Paper(step.act(), step.occurredOn()))
                        .toList();
        return new Section(row.text("position"), row.text("zh"), row.text("en"), papers, row.text("basis"));
    }
}
