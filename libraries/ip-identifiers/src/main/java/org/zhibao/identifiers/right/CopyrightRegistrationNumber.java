package org.zhibao.identifiers.right;

import org.zhibao.identifiers.IdentifierStandard;
import org.zhibao.identifiers.Parsed;

/** Number of a voluntary registration of a work or of software, e.g. 国作登字-2023-F-00000001 or 2023SR0000001. */
public record CopyrightRegistrationNumber(String value) implements RightIdentifier {
    public static final IdentifierStandard STANDARD = new IdentifierStandard(
            "copyright-registration-number",
            "著作权登记号",
            "copyright registration number",
            "practice of the registering offices",
            "Chinese characters, letters, digits and - . / ( ) [ ] 〔 〕, 2 to 64, at least one digit",
            false,
            "no published rule known; only the characters are checked");

    public CopyrightRegistrationNumber {
        value = RegisterText.normalForm(value);
    }

    public static CopyrightRegistrationNumber parse(String text) {
        return new CopyrightRegistrationNumber(text);
    }

    public static Parsed<CopyrightRegistrationNumber> check(String text) {
        return Parsed.of(() -> new CopyrightRegistrationNumber(text));
    }

    @Override
    public IdentifierStandard standard() {
        return STANDARD;
    }

    @Override
    public String toString() {
        return value;
    }
}
