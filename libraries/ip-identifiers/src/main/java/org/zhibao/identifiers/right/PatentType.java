package org.zhibao.identifiers.right;

import java.util.Arrays;
import java.util.Optional;

/** Kinds of patent by the type digit of the application number. */
public enum PatentType {
    INVENTION('1', "发明专利", "invention patent"),
    UTILITY_MODEL('2', "实用新型专利", "utility model patent"),
    DESIGN('3', "外观设计专利", "design patent"),
    PCT_INVENTION('8', "PCT发明专利", "invention patent by PCT"),
    PCT_UTILITY_MODEL('9', "PCT实用新型专利", "utility model patent by PCT");

    private final char digit;
    private final String zh;
    private final String en;

    PatentType(char digit, String zh, String en) {
        this.digit = digit;
        this.zh = zh;
        this.en = en;
    }

    static Optional<PatentType> ofDigit(char digit) {
        return Arrays.stream(values()).filter(type -> type.digit == digit).findFirst();
    }

    public char digit() {
        return digit;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** The right that a number of this kind stands for: the road by PCT leads to the same right. */
    public IpRightType right() {
        return switch (this) {
            case INVENTION, PCT_INVENTION -> IpRightType.PATENT_INVENTION;
            case UTILITY_MODEL, PCT_UTILITY_MODEL -> IpRightType.PATENT_UTILITY_MODEL;
            case DESIGN -> IpRightType.PATENT_DESIGN;
        };
    }
}
