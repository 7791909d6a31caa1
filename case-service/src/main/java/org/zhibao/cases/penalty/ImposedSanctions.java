package org.zhibao.cases.penalty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.sanction.SanctionKind;
import org.zhibao.identifiers.money.Money;

/** What decisions impose, for other capabilities to read. */
@ApplicationScoped
public class ImposedSanctions {

    private final PenaltyRecords records;

    ImposedSanctions(PenaltyRecords records) {
        this.records = records;
    }

    /** The sanctions that the case's decision names; empty when it named none. */
    public Set<SanctionKind> of(UUID caseId) {
        var imposed = EnumSet.noneOf(SanctionKind.class);
        imposed.addAll(records.read(caseId).sanctions());
        return imposed;
    }

    /** The sanctions that the decision names, with those that its amounts tell. */
    public Set<SanctionKind> of(CaseFile file) {
        var imposed = of(file.id());
        if (isPositive(file.fine())) {
            imposed.add(SanctionKind.FINE);
        }
        if (isPositive(file.confiscated())) {
            imposed.add(SanctionKind.CONFISCATION_OF_GAINS);
        }
        return imposed;
    }

    /**
     * Every sanction of the decision in Chinese, as papers and the public read it; empty when there is none.
     *
     * @param amount how an amount is written
     */
    public String inWords(CaseFile file, Function<Money, String> amount) {
        return of(file).stream()
                .map(kind -> kind.chinese() + written(amountOf(file, kind), amount))
                .collect(Collectors.joining("；"));
    }

    private static @Nullable Money amountOf(CaseFile file, SanctionKind kind) {
        return switch (kind) {
            case FINE -> file.fine();
            case CONFISCATION_OF_GAINS -> file.confiscated();
            default -> null;
        };
    }

    private static String written(@Nullable Money money, Function<Money, String> amount) {
        return money == null || !money.isPositive() ? "" : amount.apply(money);
    }

    private static boolean isPositive(@Nullable Money money) {
        return money != null && money.isPositive();
    }
}
