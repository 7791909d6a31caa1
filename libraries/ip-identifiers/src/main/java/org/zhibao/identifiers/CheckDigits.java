package org.zhibao.identifiers;

/**
 * The check characters of the national standards. Each takes the body without its check character and detects every
 * single wrong digit and every swap of two neighbouring digits; for the organisation code this holds among digits only,
 * since its letters count 10 to 35 and two characters 11 or 22 apart look the same to it.
 */
public final class CheckDigits {
    /** The characters of the unified social credit code in the order of their values 0 to 30: no I, O, S, V, Z. */
    public static final String CREDIT_CODE_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int[] RESIDENT_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String RESIDENT_CHECKS = "10X98765432";
    private static final String PATENT_CHECKS = "0123456789X";

    private CheckDigits() {}

    /** ZC 0006-2003 for 12 digits, its predecessor for 8: weights 2 to 9 in turn, modulo 11, ten is X. */
    public static char ofPatent(CharSequence body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += digit(body.charAt(i)) * (2 + i % 8);
        }
        return PATENT_CHECKS.charAt(sum % 11);
    }

    /** GB 32100-2015: 17 characters, weights 3^i modulo 31. */
    public static char ofCreditCode(CharSequence body) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < body.length(); i++) {
            int value = CREDIT_CODE_CHARACTERS.indexOf(body.charAt(i));
            if (value < 0) {
                throw new IllegalArgumentException("not a character of the credit code: " + body.charAt(i));
            }
            sum += value * weight;
            weight = weight * 3 % 31;
        }
        return CREDIT_CODE_CHARACTERS.charAt((31 - sum % 31) % 31);
    }

    /** GB 11714: 8 digits or letters A = 10 to Z = 35, modulo 11, ten is X, eleven is 0. */
    public static char ofOrganisation(CharSequence body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += alphanumeric(body.charAt(i)) * ORGANISATION_WEIGHTS[i];
        }
        return PATENT_CHECKS.charAt((11 - sum % 11) % 11);
    }

    /** GB 11643-1999: 17 digits, ISO 7064 MOD 11-2 written out as weights. */
    public static char ofResident(CharSequence body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += digit(body.charAt(i)) * RESIDENT_WEIGHTS[i];
        }
        return RESIDENT_CHECKS.charAt(sum % 11);
    }

    private static int digit(char c) {
        if (c < '0' || c > '9') {
            throw new IllegalArgumentException("not a digit: " + c);
        }
        return c - '0';
    }

    private static int alphanumeric(char c) {
        return c >= 'A' && c <= 'Z' ? c - 'A' + 10 : digit(c);
    }
}
