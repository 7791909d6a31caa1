package org.zhibao.identifiers.right;

import java.util.Optional;
import org.zhibao.identifiers.IdentifierStandard;

/** Intellectual property rights that a case, a mediation or a pledge can be about, with the number each is known by. */
public enum IpRightType {
    PATENT_INVENTION("发明专利权", "invention patent"),
    PATENT_UTILITY_MODEL("实用新型专利权", "utility model patent"),
    PATENT_DESIGN("外观设计专利权", "design patent"),
    TRADEMARK("注册商标专用权", "registered trademark"),
    COPYRIGHT("著作权", "copyright"),
    GI("地理标志", "geographical indication"),
    OLYMPIC_SYMBOL("奥林匹克标志专有权", "Olympic symbol"),
    SPECIAL_SIGN("特殊标志", "special sign"),
    PLANT_VARIETY("植物新品种权", "plant variety right"),
    IC_LAYOUT("集成电路布图设计专有权", "integrated-circuit layout design"),
    /** Known to its holder only: there is no register and hence no number. */
    TRADE_SECRET("商业秘密", "trade secret");

    private final String zh;
    private final String en;

    IpRightType(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** The kind of number that {@link RightIdentifier#parse} reads for this type; empty when there is no register. */
    public Optional<IdentifierStandard> identifier() {
        return switch (this) {
            case PATENT_INVENTION, PATENT_UTILITY_MODEL, PATENT_DESIGN -> Optional.of(PatentNumber.STANDARD);
            case TRADEMARK -> Optional.of(TrademarkNumber.STANDARD);
            case COPYRIGHT -> Optional.of(CopyrightRegistrationNumber.STANDARD);
            case GI -> Optional.of(GeographicalIndicationNumber.STANDARD);
            case OLYMPIC_SYMBOL, SPECIAL_SIGN, PLANT_VARIETY, IC_LAYOUT -> Optional.of(RegisterEntryNumber.STANDARD);
            case TRADE_SECRET -> Optional.empty();
        };
    }
}
