package org.zhibao.identifiers.right;

import org.zhibao.identifiers.Finding;
import org.zhibao.identifiers.Identifier;
import org.zhibao.identifiers.Parsed;
import org.zhibao.identifiers.Rule;

/** The number by which a register knows a right. */
public sealed interface RightIdentifier extends Identifier
        permits PatentNumber,
                TrademarkNumber,
                CopyrightRegistrationNumber,
                GeographicalIndicationNumber,
                RegisterEntryNumber {

    /**
     * Reads the number of a right of a given type.
     *
     * @throws org.zhibao.identifiers.InvalidIdentifier when the text breaks the type's rules, names a patent of another
     *     type, or the type has no register
     */
    static RightIdentifier parse(IpRightType type, String text) {
        return switch (type) {
            case PATENT_INVENTION, PATENT_UTILITY_MODEL, PATENT_DESIGN -> patent(type, text);
            case TRADEMARK -> TrademarkNumber.parse(text);
            case COPYRIGHT -> CopyrightRegistrationNumber.parse(text);
            case GI -> GeographicalIndicationNumber.parse(text);
            case OLYMPIC_SYMBOL, SPECIAL_SIGN, PLANT_VARIETY, IC_LAYOUT -> RegisterEntryNumber.parse(text);
            case TRADE_SECRET ->
                throw Finding.of(Rule.RIGHT_WITHOUT_REGISTER, type).asException();
        };
    }

    static Parsed<RightIdentifier> check(IpRightType type, String text) {
        return Parsed.of(() -> parse(type, text));
    }

    private static PatentNumber patent(IpRightType type, String text) {
        var number = PatentNumber.parse(text);
        if (number.type().right() != type) {
            throw Finding.of(Rule.RIGHT_TYPE_MISMATCH, type, number.type()).asException();
        }
        return number;
    }
}
