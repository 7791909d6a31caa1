package org.zhibao.identifiers.party;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zhibao.identifiers.CheckDigits;
import org.zhibao.identifiers.Finding;
import org.zhibao.identifiers.Identifier;
import org.zhibao.identifiers.IdentifierStandard;
import org.zhibao.identifiers.Parsed;
import org.zhibao.identifiers.PlainText;
import org.zhibao.identifiers.Rule;
import org.zhibao.identifiers.region.RegionCode;
import org.zhibao.identifiers.region.Regions;

/**
 * 公民身份号码: six digits of the region of first registration, birth date, three of sequence, check character. Personal
 * data: show and log {@link #masked()}; {@code toString()} is the full number, as for every identifier.
 */
public record ResidentId(String value) implements Identifier {
    public static final IdentifierStandard STANDARD = new IdentifierStandard(
            "resident-id",
            "公民身份号码",
            "resident identity number",
            "GB 11643-1999",
            "17 digits (6 region, 8 birth date, 3 sequence) + check character, modulo 11",
            false,
            "algorithm reproduces the standard's two examples; standard not read");

    private static final int LENGTH = 18;
    private static final int FIRST_GENERATION_LENGTH = 15;
    private static final int CHECK = 17;
    private static final DateTimeFormatter BIRTH_DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    public ResidentId {
        value = normalForm(value);
    }

    private static String normalForm(String text) {
        String id = PlainText.upper(text);
        if (id.length() != LENGTH) {
            throw (id.matches("[0-9]{" + FIRST_GENERATION_LENGTH + "}")
                            ? Finding.of(Rule.RESIDENT_ID_FIRST_GENERATION)
                            : Finding.of(Rule.RESIDENT_ID_LENGTH, id.length()))
                    .asException();
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = id.charAt(i);
            if ((c < '0' || c > '9') && (i != CHECK || c != 'X')) {
                throw Finding.of(Rule.RESIDENT_ID_CHARACTER, c, i + 1).asException();
            }
        }
        birthDate(id);
        char expected = CheckDigits.ofResident(id.substring(0, CHECK));
        if (id.charAt(CHECK) != expected) {
            throw Finding.of(Rule.RESIDENT_ID_CHECK_DIGIT, expected, id.charAt(CHECK))
                    .asException();
        }
        return id;
    }

    /** Leaves open whether the birth date has passed; use {@link #parse(String, LocalDate)} where a day is known. */
    public static ResidentId parse(String text) {
        return new ResidentId(text);
    }

    /** Refuses who is not yet born on the given day. */
    public static ResidentId parse(String text, LocalDate today) {
        var id = new ResidentId(text);
        if (id.birthDate().isAfter(today)) {
            throw Finding.of(Rule.RESIDENT_ID_BIRTH_IN_FUTURE, id.birthDate(), today)
                    .asException();
        }
        return id;
    }

    public static Parsed<ResidentId> check(String text, LocalDate today) {
        return Parsed.of(() -> parse(text, today));
    }

    public LocalDate birthDate() {
        return birthDate(value);
    }

    private static LocalDate birthDate(String id) {
        String digits = id.substring(6, 14);
        try {
            return LocalDate.parse(digits, BIRTH_DATE);
        } catch (DateTimeException _) {
            throw Finding.of(Rule.RESIDENT_ID_BIRTH_DATE, digits).asException();
        }
    }

    /** Where the number was first given; empty when the six digits have not the shape of a region code. */
    public Optional<RegionCode> region() {
        return switch (RegionCode.check(value.substring(0, 6))) {
            case Parsed.Valid<RegionCode> valid -> Optional.of(valid.value());
            case Parsed.Invalid<RegionCode> _ -> Optional.empty();
        };
    }

    /** Birth date hidden, for display: 150102********0019. */
    public String masked() {
        return value.substring(0, 6) + "********" + value.substring(14);
    }

    @Override
    public List<Finding> warnings() {
        return region().map(Regions.standard()::warningsFor)
                .orElseGet(() -> List.of(Finding.of(Rule.REGION_UNKNOWN, value.substring(0, 6))));
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
