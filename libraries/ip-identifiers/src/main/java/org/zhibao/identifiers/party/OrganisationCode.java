package org.zhibao.identifiers.party;

import org.zhibao.identifiers.CheckDigits;
import org.zhibao.identifiers.Finding;
import org.zhibao.identifiers.Identifier;
import org.zhibao.identifiers.IdentifierStandard;
import org.zhibao.identifiers.Parsed;
import org.zhibao.identifiers.PlainText;
import org.zhibao.identifiers.Rule;

/**
 * 组织机构代码: eight digits or letters and a check character, alone in old files and as characters 9 to 17 of the unified
 * social credit code. Written with or without the hyphen before the check character; the normal form has none.
 */
public record OrganisationCode(String value) implements Identifier {
    public static final IdentifierStandard STANDARD = new IdentifierStandard(
            "organisation-code",
            "组织机构代码",
            "organisation code",
            "GB 11714",
            "8 digits or letters + check character, modulo 11",
            false,
            "algorithm reproduces seven published codes; standard not read");

    private static final int BODY = 8;

    public OrganisationCode {
        value = normalForm(value);
    }

    private static String normalForm(String text) {
        String code = PlainText.upper(text);
        String plain = code.indexOf('-') == BODY ? code.substring(0, BODY) + code.substring(BODY + 1) : code;
        if (!plain.matches("[0-9A-Z]{8}[0-9X]")) {
            throw Finding.of(Rule.ORGANISATION_CODE_FORMAT, code).asException();
        }
        char expected = CheckDigits.ofOrganisation(plain.substring(0, BODY));
        if (plain.charAt(BODY) != expected) {
            throw Finding.of(Rule.ORGANISATION_CODE_CHECK_DIGIT, expected, plain.charAt(BODY))
                    .asException();
        }
        return plain;
    }

    public static OrganisationCode parse(String text) {
        return new OrganisationCode(text);
    }

    public static Parsed<OrganisationCode> check(String text) {
        return Parsed.of(() -> new OrganisationCode(text));
    }

    /** As on paper: 12345678-9. */
    public String hyphenated() {
        return value.substring(0, BODY) + '-' + value.charAt(BODY);
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
