package org.zhibao.identifiers.right;

import org.zhibao.identifiers.IdentifierStandard;
import org.zhibao.identifiers.Parsed;

/** Number in a register this library knows nothing more about: special signs, plant varieties, layout designs. */
public record RegisterEntryNumber(String value) implements RightIdentifier {
    public static final IdentifierStandard STANDARD = new IdentifierStandard(
            "register-entry-number",
            "登记号",
            "register entry number",
            "none",
            "Chinese characters, letters, digits and - . / ( ) [ ] 〔 〕, 2 to 64, at least one digit",
            false,
            "no published rule known; only the characters are checked");

    public RegisterEntryNumber {
        value = RegisterText.normalForm(value);
    }

    public static RegisterEntryNumber parse(String text) {
        return new RegisterEntryNumber(text);
    }

    public static Parsed<RegisterEntryNumber> check(String text) {
        return Parsed.of(() -> new RegisterEntryNumber(text));
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
