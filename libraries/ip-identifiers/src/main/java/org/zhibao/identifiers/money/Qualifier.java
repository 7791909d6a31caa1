package org.zhibao.identifiers.money;

import java.util.Arrays;
import java.util.Optional;

/** How a printed figure relates to the fact, from the words of the report. */
public enum Qualifier {
    /** The figure itself. */
    EXACT("=", ""),
    /** 多, 余, 超过, 突破. */
    MORE_THAN(">", ">"),
    /** 以上, 达到. */
    AT_LEAST(">=", "≥"),
    /** 左右, 约. */
    ABOUT("~", "~"),
    /** 以内, 不超过. */
    AT_MOST("<=", "≤"),
    /** 100-150. */
    RANGE("range", "");

    private final String code;
    private final String sign;

    Qualifier(String code, String sign) {
        this.code = code;
        this.sign = sign;
    }

    public static Optional<Qualifier> ofCode(String code) {
        return Arrays.stream(values()).filter(q -> q.code.equals(code)).findFirst();
    }

    /** As in data files: {@code = > >= ~ <= range}. */
    public String code() {
        return code;
    }

    /** As printed before the value. */
    public String sign() {
        return sign;
    }
}
