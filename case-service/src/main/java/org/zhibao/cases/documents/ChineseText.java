package org.zhibao.cases.documents;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.zhibao.identifiers.money.Money;

/** Dates and amounts as documents write them. */
final class ChineseText {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};
    private static final int GROUP = 10_000;
    private static final int FEN_IN_YUAN = 100;

    private ChineseText() {}

    /** 2024年4月20日 (GB/T 9704-2012). */
    static String date(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** 12000元, 0.5元. */
    static String yuan(Money amount) {
        var yuan = amount.yuan();
        return (yuan.signum() == 0 ? BigDecimal.ZERO : yuan.stripTrailingZeros()).toPlainString() + "元";
    }

    /** 人民币壹万贰仟元整: the amount in words, which nobody alters by a stroke. */
    static String inWords(Money amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("A document states no negative amount");
        }
        long yuan = amount.fen() / FEN_IN_YUAN;
        int jiao = (int) (amount.fen() % FEN_IN_YUAN / 10);
        int fen = (int) (amount.fen() % 10);
        var words = new StringBuilder("人民币");
        if (yuan > 0 || (jiao == 0 && fen == 0)) {
            words.append(whole(yuan)).append('元');
        }
        if (jiao == 0 && fen == 0) {
            return words.append('整').toString();
        }
        if (jiao > 0) {
            words.append(DIGITS.charAt(jiao)).append('角');
        } else if (yuan > 0) {
            words.append('零');
        }
        return fen > 0
                ? words.append(DIGITS.charAt(fen)).append('分').toString()
                : words.append('整').toString();
    }

    private static String whole(long yuan) {
        if (yuan == 0) {
            return "零";
        }
        var words = new StringBuilder();
        var zero = false;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int part = (int) (yuan / (long) Math.pow(GROUP, group) % GROUP);
            if (part == 0) {
                zero = zero || !words.isEmpty();
                continue;
            }
            if ((zero || part < GROUP / 10) && !words.isEmpty()) {
                words.append('零');
            }
            words.append(group(part)).append(GROUPS[group]);
            zero = false;
        }
        return words.toString();
    }

    /** Up to four digits. */
    private static String group(int part) {
        var words = new StringBuilder();
        var zero = false;
        for (int place = PLACES.length - 1; place >= 0; place--) {
            int digit = part / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                zero = !words.isEmpty();
                continue;
            }
            if (zero) {
                words.append('零');
            }
            words.append(DIGITS.charAt(digit)).append(PLACES[place]);
            zero = false;
        }
        return words.toString();
    }
}
