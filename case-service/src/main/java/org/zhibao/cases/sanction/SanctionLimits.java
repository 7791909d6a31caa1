package org.zhibao.cases.sanction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseKind;
import org.zhibao.cases.casefile.Party;
import org.zhibao.cases.lawdata.DataFile;
import org.zhibao.identifiers.money.Money;
import org.zhibao.legaltime.data.CsvRow;

/** The table of limits, {@code sanction-limits.csv}: every version of every law that fixes an administrative sanction. */
public final class SanctionLimits {

    private static final String FILE = "sanction/sanction-limits.csv";
    private static final List<String> COLUMNS = List.of(
            ("id,kind,variant,party,severity,base,base_from,base_below,min_multiple,max_multiple,min_yuan,max_yuan,"
                            + "measures,effective_from,effective_to,law,article,verification,note")
                    .split(","));

    private final List<SanctionLimit> rows;

    private SanctionLimits(List<SanctionLimit> rows) {
        this.rows = List.copyOf(rows);
    }

    /** The table that the service carries. */
    public static SanctionLimits bundled() {
        return new SanctionLimits(DataFile.read(FILE, COLUMNS, SanctionLimits::read));
    }

    /** All rows, in the order of the file. */
    public List<SanctionLimit> rows() {
        return rows;
    }

    /** What the law of a day allows for a violation; empty when no limit of that day is on record. */
    public Optional<SanctionRange> rangeOn(LocalDate date, Violation violation) {
        var found = rows.stream()
                .filter(row -> row.inForceOn(date) && row.concerns(violation))
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(SanctionRange.of(found, violation));
    }

    private static SanctionLimit read(CsvRow row) {
        return new SanctionLimit(
                row.text("id"),
                Objects.requireNonNull(row.constant("kind", CaseKind.class)),
                row.text("variant"),
                first(row.constants("party", Party.Kind.class)),
                row.text("severity").isEmpty() ? null : row.text("severity").equals("SERIOUS"),
                first(row.constants("base", LimitBase.class)),
                money(row.text("base_from")),
                money(row.text("base_below")),
                number(row.text("min_multiple")),
                number(row.text("max_multiple")),
                money(row.text("min_yuan")),
                money(row.text("max_yuan")),
                EnumSet.copyOf(row.constants("measures", SanctionKind.class)),
                Objects.requireNonNull(row.date("effective_from")),
                row.optionalDate("effective_to"),
                row.text("law"),
                row.text("article"),
                row.text("verification").equals("TEXT_READ"),
                row.text("note"));
    }

    private static <E> @Nullable E first(List<E> values) {
        return values.isEmpty() ? null : values.getFirst();
    }

    private static @Nullable Money money(String yuan) {
        return yuan.isEmpty() ? null : Money.parse(yuan);
    }

    private static @Nullable BigDecimal number(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }
}
