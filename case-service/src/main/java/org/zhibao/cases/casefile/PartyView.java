package org.zhibao.cases.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.Finding;
import org.zhibao.identifiers.Parsed;
import org.zhibao.identifiers.party.ResidentId;
import org.zhibao.identifiers.party.UnifiedSocialCreditCode;

/**
 * A party as the API shows it: a person's number is masked for everyone; how to reach somebody is shown to those who carry
 * the case; who informed the office is known to them alone.
 */
@Schema(name = "Party")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PartyView(
        Party.Role role,
        Party.Kind kind,

        @Schema(description = "Of an informer: 举报人 or 实名举报人 for roles that do not carry the case")
        String name,

        @Schema(description = "A person's is masked") @Nullable
        String identifier,

        @Schema(description = "Of an informer: gave a name, and so is told whether a case is filed") @Nullable
        Boolean named,

        @Schema(description = "Masked for roles that do not carry the case") @Nullable
        String phone,

        @Schema(description = "For roles that carry the case") @Nullable
        String address,

        @Nullable String legalRepresentative,

        @Schema(description = "Of an agent: position among the parties, from 0, of the one whom the agent acts for")
        @Nullable
        Integer principal,

        Party.@Nullable Authority authority,

        @Schema(description = "true: no permanent residence or place of business in mainland China") @Nullable
        Boolean noDomicile,

        @Schema(
                description =
                        "What is odd about the identifier but does not make it wrong, e.g. a withdrawn region code")
        List<WarningView> warnings) {

    private static final Set<String> CARRY_CASES = Set.of("officer", "leader", "reviewer");
    private static final int PHONE_SHOWN_BEFORE = 3;
    private static final int PHONE_SHOWN_AFTER = 4;

    /** A doubt that refuses nothing. */
    @Schema(name = "Warning")
    public record WarningView(
            @Schema(examples = "region.withdrawn") String code, String detail) {}

    /** Whether callers of these roles carry cases, and so are shown who informed the office. */
    public static boolean showsInformersTo(Set<String> roles) {
        return !Collections.disjoint(CARRY_CASES, roles);
    }

    /** The party as a caller of these roles sees it. */
    public static PartyView of(Party party, Set<String> roles) {
        boolean carries = showsInformersTo(roles);
        if (party.role() == Party.Role.INFORMER && !carries) {
            return new PartyView(
                    party.role(),
                    party.kind(),
                    party.named() ? "实名举报人" : "举报人",
                    null,
                    party.named(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of());
        }
        return new PartyView(
                party.role(),
                party.kind(),
                party.name(),
                shown(party),
                party.role() == Party.Role.INFORMER ? party.named() : null,
                carries ? party.phone() : masked(party.phone()),
                carries ? party.address() : null,
                party.legalRepresentative(),
                party.principal(),
                party.authority(),
                party.noDomicile() ? true : null,
                warningsOf(party));
    }

    private static @Nullable String shown(Party party) {
        var identifier = party.identifier();
        return identifier != null && party.kind() == Party.Kind.PERSON
                ? ResidentId.parse(identifier).masked()
                : identifier;
    }

    private static @Nullable String masked(@Nullable String phone) {
        if (phone == null) {
            return null;
        }
        int shown = PHONE_SHOWN_BEFORE + PHONE_SHOWN_AFTER;
        return phone.length() <= shown
                ? "*".repeat(phone.length())
                : phone.substring(0, PHONE_SHOWN_BEFORE)
                        + "*".repeat(phone.length() - shown)
                        + phone.substring(phone.length() - PHONE_SHOWN_AFTER);
    }

    private static List<WarningView> warningsOf(Party party) {
        var identifier = party.identifier();
        if (identifier == null) {
            return List.of();
        }
        List<Finding> findings = party.kind() == Party.Kind.PERSON
                ? ResidentId.parse(identifier).warnings()
                : warningsOf(UnifiedSocialCreditCode.check(identifier));
        return findings.stream()
                .map(it -> new WarningView(it.code(), it.message(Locale.SIMPLIFIED_CHINESE)))
                .toList();
    }

    private static List<Finding> warningsOf(Parsed<UnifiedSocialCreditCode> code) {
        return switch (code) {
            case Parsed.Valid<UnifiedSocialCreditCode> valid -> valid.value().warnings();
            case Parsed.Invalid<UnifiedSocialCreditCode> _ -> List.of();
        };
    }
}
