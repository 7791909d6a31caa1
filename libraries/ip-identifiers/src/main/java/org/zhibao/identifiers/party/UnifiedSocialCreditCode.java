package org.zhibao.identifiers.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
 * 统一社会信用代码: registering authority, category, six digits of region, nine characters of {@link OrganisationCode}, check
 * character. Both check characters must hold, but for the self-employed (92…), whose inner one was not always computed:
 * there it is a warning.
 */
public record UnifiedSocialCreditCode(String value) implements Identifier {
    public static final IdentifierStandard STANDARD = new IdentifierStandard(
            "unified-social-credit-code",
            "统一社会信用代码",
            "unified social credit code",
            "GB 32100-2015",
            "18 characters without I, O, S, V, Z: authority, category, 6 region, 9 organisation code, check",
            false,
            "algorithm reproduces seven published codes; standard not read");

    private static final Pattern REGION = Pattern.compile("[0-9]{6}");
    private static final int LENGTH = 18;
    private static final int ORGANISATION = 8;
    private static final int CHECK = 17;

    public UnifiedSocialCreditCode {
        value = normalForm(value);
    }

    private static String normalForm(String text) {
        String code = PlainText.upper(text);
        if (code.length() != LENGTH) {
            throw Finding.of(Rule.CREDIT_CODE_LENGTH, code.length()).asException();
        }
        for (int i = 0; i < LENGTH; i++) {
            if (CheckDigits.CREDIT_CODE_CHARACTERS.indexOf(code.charAt(i)) < 0) {
                throw Finding.of(Rule.CREDIT_CODE_CHARACTER, code.charAt(i), i + 1)
                        .asException();
            }
        }
        String region = code.substring(2, ORGANISATION);
        if (!REGION.matcher(region).matches()) {
            throw Finding.of(Rule.CREDIT_CODE_REGION, region).asException();
        }
        char expected = CheckDigits.ofCreditCode(code.substring(0, CHECK));
        if (code.charAt(CHECK) != expected) {
            throw Finding.of(Rule.CREDIT_CODE_CHECK_DIGIT, expected, code.charAt(CHECK))
                    .asException();
        }
        if (!isSelfEmployed(code)) {
            organisationFinding(code).ifPresent(finding -> {
                throw finding.asException();
            });
        }
        return code;
    }

    public static UnifiedSocialCreditCode parse(String text) {
        return new UnifiedSocialCreditCode(text);
    }

    public static Parsed<UnifiedSocialCreditCode> check(String text) {
        return Parsed.of(() -> new UnifiedSocialCreditCode(text));
    }

    /** The authority that registers this kind of body, e.g. 9 for market supervision. */
    public char authority() {
        return value.charAt(0);
    }

    /** The category within the authority, e.g. 1 enterprise, 2 self-employed, 3 farmers' co-operative under authority 9. */
    public char category() {
        return value.charAt(1);
    }

    /** 个体工商户. */
    public boolean isSelfEmployed() {
        return isSelfEmployed(value);
    }

    /** The place of registration; empty when the six digits have not the shape of a region code. */
    public Optional<RegionCode> region() {
        return switch (RegionCode.check(regionDigits())) {
            case Parsed.Valid<RegionCode> valid -> Optional.of(valid.value());
            case Parsed.Invalid<RegionCode> _ -> Optional.empty();
        };
    }

    /** The inner code; empty when its own check character fails, which only the self-employed may have. */
    public Optional<OrganisationCode> organisationCode() {
        return organisationFinding(value).isPresent()
                ? Optional.empty()
                : Optional.of(new OrganisationCode(value.substring(ORGANISATION, CHECK)));
    }

    @Override
    public List<Finding> warnings() {
        var warnings = new ArrayList<Finding>();
        organisationFinding(value).ifPresent(warnings::add);
        warnings.addAll(region().map(Regions.standard()::warningsFor)
                .orElseGet(() -> List.of(Finding.of(Rule.REGION_UNKNOWN, regionDigits()))));
        return List.copyOf(warnings);
    }

    private String regionDigits() {
        return value.substring(2, ORGANISATION);
    }

    private static boolean isSelfEmployed(String code) {
        return code.startsWith("92");
    }

    private static Optional<Finding> organisationFinding(String code) {
        char found = code.charAt(CHECK - 1);
        char expected = CheckDigits.ofOrganisation(code.substring(ORGANISATION, CHECK - 1));
        return found == expected
                ? Optional.empty()
                : Optional.of(Finding.of(Rule.CREDIT_CODE_ORGANISATION, expected, found));
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
