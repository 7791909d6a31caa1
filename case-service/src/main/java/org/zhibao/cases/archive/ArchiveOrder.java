package org.zhibao.cases.archive;

import static java.util.function.Predicate.not;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhibao.cases.archive.ArchiveView.Paper;
import org.zhibao.cases.archive.ArchiveView.Section;
import org.zhibao.cases.lawdata.DataFile;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.cases.procedure.Procedure;
import org.zhibao.kit.procedure.StepView;
import org.zhibao.legaltime.Wording;
import org.zhibao.legaltime.data.CsvRow;

/**
 * In which volume and order the papers of a case are filed, procedure by procedure, {@code archive-order.csv}. A rule of
 * law orders a penalty's papers alone (处罚程序规定 art. 78); the orders of the other procedures are drafts that an office
 * compares with its own.
 */
final class ArchiveOrder {

    private static final String FILE = "archive/archive-order.csv";
    private static final List<String> COLUMNS =
            List.of("procedure", "volume", "position", "zh", "en", "acts", "basis", "verification");

    /** How a case arrived, which is no act. */
    private static final String RECEIPT = "RECEIPT";

    /** Whatever no section of the procedure names. */
    private static final String REST = "*";

    /** 正卷, which the party may see, and 副卷, which stays in the office. */
    enum Volume {
        MAIN,
        SUPPLEMENTARY
    }

    private final List<Row> rows;

    private ArchiveOrder(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    static ArchiveOrder bundled() {
        var order = new ArchiveOrder(DataFile.read(FILE, COLUMNS, ArchiveOrder::read));
        var without = EnumSet.allOf(Procedure.class);
        order.rows.stream().filter(Row::takesTheRest).map(Row::procedure).forEach(without::remove);
        if (!without.isEmpty()) {
            throw new IllegalStateException(FILE + " has no section for the rest of " + without);
        }
        return order;
    }

    /**
     * The sections of a volume with what the case has for them.
     *
     * @param receivedOn when the case arrived
     */
    List<Section> volume(Procedure procedure, Volume volume, LocalDate receivedOn, List<StepView> history) {
        var sections = rows.stream().filter(row -> row.procedure == procedure).toList();
        var named = sections.stream().flatMap(row -> row.acts.stream()).collect(Collectors.toSet());
        return sections.stream()
                .filter(row -> row.volume == volume)
                .map(row -> row.section(receivedOn, history, named))
                .toList();
    }

    private static Row read(CsvRow row) {
        var acts = Arrays.stream(row.text("acts").split(" "))
                .filter(not(String::isEmpty))
                .collect(Collectors.toSet());
        acts.stream().filter(not(ArchiveOrder::isKnown)).forEach(act -> row.problem("acts", unknown(act)));
        return new Row(
                DataFile.constant(row, "procedure", Procedure.class, Procedure.PENALTY),
                DataFile.constant(row, "volume", Volume.class, Volume.SUPPLEMENTARY),
                DataFile.text(row, "position"),
                row.wording("zh", "en"),
                acts,
                DataFile.text(row, "basis"),
                row.text("verification").equals("TEXT_READ"));
    }

    private static boolean isKnown(String act) {
        return act.equals(RECEIPT)
                || act.equals(REST)
                || Arrays.stream(CaseAct.values())
                        .anyMatch(known -> known.name().equals(act));
    }

    private static Wording unknown(String act) {
        return new Wording("没有“" + act + "”这一行为", "there is no act " + act);
    }

    private record Row(
            Procedure procedure,
            Volume volume,
            String position,
            Wording name,
            Set<String> acts,
            String basis,
            boolean confirmed) {

        boolean takesTheRest() {
            return acts.contains(REST);
        }

        private boolean takes(String act, Set<String> named) {
            return takesTheRest() ? !named.contains(act) : acts.contains(act);
        }

        Section section(LocalDate receivedOn, List<StepView> history, Set<String> named) {
            var papers = history.stream()
                    .filter(step -> takes(step.act(), named))
                    .map(step -> new Paper(step.act(), step.occurredOn()))
                    .toList();
            return new Section(
                    position,
                    name.zh(),
                    name.en(),
                    acts.contains(RECEIPT) ? withReceipt(receivedOn, papers) : papers,
                    basis,
                    confirmed);
        }

        private static List<Paper> withReceipt(LocalDate receivedOn, List<Paper> papers) {
            return Stream.concat(Stream.of(new Paper(RECEIPT, receivedOn)), papers.stream())
                    .toList();
        }
    }
}
