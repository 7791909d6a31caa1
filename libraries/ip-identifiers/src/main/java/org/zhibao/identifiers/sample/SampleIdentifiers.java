package org.zhibao.identifiers.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.zhibao.identifiers.CheckDigits;
import org.zhibao.identifiers.Identifier;
import org.zhibao.identifiers.party.ResidentId;
import org.zhibao.identifiers.party.UnifiedSocialCreditCode;
import org.zhibao.identifiers.region.RegionCode;
import org.zhibao.identifiers.right.PatentNumber;
import org.zhibao.identifiers.right.PatentType;
import org.zhibao.identifiers.right.TrademarkNumber;

/**
 * Synthetic identifiers for tests, demonstrations and scenarios: valid by every check, from ranges in which, to our
 * knowledge, no real number was given, so that no invented case falls on a real holder. The same seed and index always
 * give the same identifier; different indexes below the capacity give different ones.
 *
 * <table>
 * <caption>Ranges</caption>
 * <tr><th>identifier</th><th>range</th><th>capacity</th></tr>
 * <tr><td>credit code</td><td>organisation code begins YY</td><td>1,000,000 per region and category</td></tr>
 * <tr><td>patent</td><td>serial 9900000 to 9999999, far above a year's filings of a type</td><td>100,000 per type and
 * year</td></tr>
 * <tr><td>trademark</td><td>99000000 to 99999999, not reached by the end of 2026; to be moved when the register comes
 * near</td><td>1,000,000</td></tr>
 * <tr><td>resident</td><td>born 1850 to 1869, before anyone who lived to be numbered</td><td>7,297,695 per region</td></tr>
 * </table>
 */
public final class SampleIdentifiers {
    private static final String ORGANISATION_SERIES = "YY";
    private static final int ORGANISATIONS = 1_000_000;
    private static final int PATENTS = 100_000;
    private static final int FIRST_PATENT = 9_900_000;
    private static final int TRADEMARKS = 1_000_000;
    private static final int FIRST_TRADEMARK = 99_000_000;
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1850, 1, 1);
    private static final LocalDate AFTER_LAST_BIRTH = LocalDate.of(1870, 1, 1);
    private static final int SEQUENCES = 999;

    private final long seed;

    /** Series of different seeds take their identifiers from the same ranges, in another order. */
    public SampleIdentifiers(long seed) {
        this.seed = seed;
    }

    /** An enterprise (91…) registered in the region. */
    public UnifiedSocialCreditCode enterprise(RegionCode region, int index) {
        return creditCode("91", region, index);
    }

    /** A self-employed business (92…) registered in the region. */
    public UnifiedSocialCreditCode selfEmployed(RegionCode region, int index) {
        return creditCode("92", region, index);
    }

    /** A public institution (12…) of the region. */
    public UnifiedSocialCreditCode institution(RegionCode region, int index) {
        return creditCode("12", region, index);
    }

    private UnifiedSocialCreditCode creditCode(String category, RegionCode region, int index) {
        String body = ORGANISATION_SERIES + digits(place(index, ORGANISATIONS), 6);
        String code = category + region + body + CheckDigits.ofOrganisation(body);
        return UnifiedSocialCreditCode.parse(code + CheckDigits.ofCreditCode(code));
    }

    /** A patent filed in 2003 or later. */
    public PatentNumber patent(PatentType type, int filingYear, int index) {
        String body = digits(filingYear, 4) + type.digit() + digits(FIRST_PATENT + place(index, PATENTS), 7);
        return PatentNumber.parse(body + CheckDigits.ofPatent(body));
    }

    public TrademarkNumber trademark(int index) {
        return TrademarkNumber.parse(Integer.toString(FIRST_TRADEMARK + place(index, TRADEMARKS)));
    }

    /** A person first registered in the region. */
    public ResidentId resident(RegionCode region, int index) {
        int days = Math.toIntExact(AFTER_LAST_BIRTH.toEpochDay() - FIRST_BIRTH.toEpochDay());
        int place = place(index, days * SEQUENCES);
        String body = region
                + FIRST_BIRTH.plusDays(place / SEQUENCES).format(DateTimeFormatter.BASIC_ISO_DATE)
                + digits(1 + place % SEQUENCES, 3);
        return ResidentId.parse(body + CheckDigits.ofResident(body));
    }

    /** Whether an identifier lies in one of the ranges above, so that a production system can refuse invented data. */
    public static boolean isSynthetic(Identifier identifier) {
        return switch (identifier) {
            case UnifiedSocialCreditCode code -> code.value().startsWith(ORGANISATION_SERIES, 8);
            case PatentNumber number -> number.value().matches("[0-9]{5}99[0-9]{5}\\..");
            case TrademarkNumber number -> number.value().matches("99[0-9]{6}[A-Z]*");
            case ResidentId id -> id.birthDate().isBefore(AFTER_LAST_BIRTH);
            default -> false;
        };
    }

    // Multiplying by a number prime to every capacity scatters neighbours without two indexes meeting.
    private int place(int index, int capacity) {
        if (index < 0 || index >= capacity) {
            throw new IllegalArgumentException("index " + index + " is not below the capacity " + capacity);
        }
        return Math.floorMod(Math.floorMod(seed, (long) capacity) + index * 7_919L, capacity);
    }

    private static String digits(int number, int length) {
        return String.format(Locale.ROOT, "%0" + length + "d", number);
    }
}
