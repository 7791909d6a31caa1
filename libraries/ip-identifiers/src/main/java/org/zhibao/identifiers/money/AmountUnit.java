package org.zhibao.identifiers.money;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** Units in which reports print amounts: 万元 for single cases, 亿元 for totals. */
public enum AmountUnit {
    YUAN("元", 0),
    WAN_YUAN("万元", 4),
    YI_YUAN("亿元", 8),
    WAN_YI_YUAN("万亿元", 12);

    private final String zh;
    private final int zeros;

    AmountUnit(String zh, int zeros) {
        this.zh = zh;
        this.zeros = zeros;
    }

    public static Optional<AmountUnit> of(String zh) {
        return Arrays.stream(values()).filter(unit -> unit.zh.equals(zh)).findFirst();
    }

    public String zh() {
        return zh;
    }

    BigDecimal fromYuan(BigDecimal yuan) {
        return yuan.movePointLeft(zeros);
    }

    BigDecimal toYuan(BigDecimal value) {
        return value.movePointRight(zeros);
    }
}
