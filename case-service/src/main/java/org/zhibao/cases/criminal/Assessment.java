package org.zhibao.cases.criminal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.goods.Amounts;
import org.zhibao.cases.goods.Conduct;
import org.zhibao.identifiers.money.Money;

/**
 * Holds the thresholds of a day against what is known of a case. Reasonable suspicion is enough for a transfer
 * (行政执法机关移送涉嫌犯罪案件的规定 art. 3): amounts that are not complete count with the least that they can be.
 *
 * @param amounts of each conduct, from goods
 * @param facts numbers on record that goods do not tell
 * @param rights how many rights the case is about, where the goods name none
 * @param repeat whether the party was punished for the same kind of offence within the two years before
 */
record Assessment(
        Map<Conduct, Amounts> amounts, Map<Conduct, Map<Yardstick, BigDecimal>> facts, int rights, boolean repeat) {

    private static final int SEVERAL = 2;

    Assessment {
        amounts = Map.copyOf(amounts);
        facts = Map.copyOf(facts);
    }

    Assessment(Map<Conduct, Amounts> amounts, int rights, boolean repeat) {
        this(amounts, Map.of(), rights, repeat);
    }

    /** The thresholds that concern the conducts of the case, in the order of the law. */
    List<Finding> against(List<Threshold> thresholds) {
        var concerned = thresholds.stream()
                .filter(threshold -> amounts.containsKey(threshold.conduct()) || facts.containsKey(threshold.conduct()))
                .toList();
        return concerned.stream()
                .map(threshold -> new Finding(threshold, applies(threshold, concerned), valueOf(threshold)))
                .toList();
    }

    private boolean applies(Threshold threshold, List<Threshold> all) {
        return switch (threshold.condition()) {
            case HALF_OF_TWO ->
                all.stream()
                                .filter(other -> other.condition() == Threshold.Condition.HALF_OF_TWO
                                        && other.conduct() == threshold.conduct()
                                        && other.degree() == threshold.degree())
                                .filter(this::isReached)
                                .count()
                        >= SEVERAL;
            case NONE -> true;
            case SEVERAL_RIGHTS -> rightsOf(threshold.conduct()) >= SEVERAL;
            case REPEAT -> repeat;
        };
    }

    private int rightsOf(Conduct conduct) {
        var known = amounts.get(conduct);
        return known == null || known.rights() == 0 ? rights : known.rights();
    }

    private boolean isReached(Threshold threshold) {
        var value = valueOf(threshold);
        return value != null && value.compareTo(threshold.minimum()) >= 0;
    }

    /** What goods tell or what was recorded, whichever is more. */
    private @Nullable BigDecimal valueOf(Threshold threshold) {
        var told = toldByGoods(threshold);
        var recorded = facts.getOrDefault(threshold.conduct(), Map.of()).get(threshold.yardstick());
        return told == null || recorded == null ? (told == null ? recorded : told) : told.max(recorded);
    }

    private @Nullable BigDecimal toldByGoods(Threshold threshold) {
        var known = amounts.get(threshold.conduct());
        if (known == null) {
            return null;
        }
        return switch (threshold.yardstick()) {
            case GAINS -> known.gains().plus(alsoOnGoods(threshold.conduct())).yuan();
            case BUSINESS -> known.business().yuan();
            case SALES -> known.sales().yuan();
            case UNSOLD_VALUE -> known.unsoldValue().yuan();
            case SOLD_AND_UNSOLD_VALUE ->
                known.sales().plus(known.unsoldValue()).yuan();
            case PIECES -> known.sold().add(known.unsold());
            case PIECES_SOLD -> known.sold();
            case PIECES_UNSOLD -> known.unsold();
            case DIRECT_LOSS, ONLINE_WORKS, DOWNLOADS, CLICKS, MEMBERS -> null;
        };
    }

    /** Whoever used the mark on goods and on services is measured by the standard of services with both gains. */
    private Money alsoOnGoods(Conduct conduct) {
        var onGoods = amounts.get(Conduct.USES_MARK_ON_GOODS);
        return conduct == Conduct.USES_MARK_ON_SERVICES && onGoods != null ? onGoods.gains() : Money.ZERO;
    }
}
