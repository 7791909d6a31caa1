package org.zhibao.identifiers.catalogue;

import java.util.List;
import java.util.Optional;
import org.zhibao.identifiers.Identifier;
import org.zhibao.identifiers.document.CourtCaseNumber;
import org.zhibao.identifiers.document.CourtCode;
import org.zhibao.identifiers.document.DocumentNumber;
import org.zhibao.identifiers.party.OrganisationCode;
import org.zhibao.identifiers.party.ResidentId;
import org.zhibao.identifiers.party.UnifiedSocialCreditCode;
import org.zhibao.identifiers.region.RegionCode;
import org.zhibao.identifiers.right.CopyrightRegistrationNumber;
import org.zhibao.identifiers.right.GeographicalIndicationNumber;
import org.zhibao.identifiers.right.PatentNumber;
import org.zhibao.identifiers.right.PatentType;
import org.zhibao.identifiers.right.PublicationNumber;
import org.zhibao.identifiers.right.RegisterEntryNumber;
import org.zhibao.identifiers.right.TrademarkClass;
import org.zhibao.identifiers.right.TrademarkNumber;
import org.zhibao.identifiers.sample.SampleIdentifiers;

/** Every kind of identifier in the library: for JSON mappers, vocabularies and documentation. */
public final class IdentifierCatalogue {
    private static final SampleIdentifiers SAMPLES = new SampleIdentifiers(0);
    private static final RegionCode HOHHOT = RegionCode.parse("150100");
    private static final UnifiedSocialCreditCode ENTERPRISE = SAMPLES.enterprise(HOHHOT, 0);
    private static final List<IdentifierKind<?>> KINDS = List.of(
            new IdentifierKind<>(
                    PatentNumber.class,
                    PatentNumber.STANDARD,
                    PatentNumber::parse,
                    value(SAMPLES.patent(PatentType.INVENTION, 2023, 0))),
            new IdentifierKind<>(
                    PublicationNumber.class, PublicationNumber.STANDARD, PublicationNumber::parse, "CN199999999A"),
            new IdentifierKind<>(
                    TrademarkNumber.class,
                    TrademarkNumber.STANDARD,
                    TrademarkNumber::parse,
                    value(SAMPLES.trademark(0))),
            new IdentifierKind<>(TrademarkClass.class, TrademarkClass.STANDARD, TrademarkClass::parse, "35"),
            new IdentifierKind<>(
                    CopyrightRegistrationNumber.class,
                    CopyrightRegistrationNumber.STANDARD,
                    CopyrightRegistrationNumber::parse,
                    "国作登字-2023-F-00000001"),
            new IdentifierKind<>(
                    GeographicalIndicationNumber.class,
                    GeographicalIndicationNumber.STANDARD,
                    GeographicalIndicationNumber::parse,
                    "公告2023年第1号"),
            new IdentifierKind<>(
                    RegisterEntryNumber.class,
                    RegisterEntryNumber.STANDARD,
                    RegisterEntryNumber::parse,
                    "T-2023-000001"),
            new IdentifierKind<>(
                    UnifiedSocialCreditCode.class,
                    UnifiedSocialCreditCode.STANDARD,
                    UnifiedSocialCreditCode::parse,
                    value(ENTERPRISE)),
            new IdentifierKind<>(
                    OrganisationCode.class,
                    OrganisationCode.STANDARD,
                    OrganisationCode::parse,
                    value(ENTERPRISE.organisationCode().orElseThrow())),
            new IdentifierKind<>(
                    ResidentId.class, ResidentId.STANDARD, ResidentId::parse, value(SAMPLES.resident(HOHHOT, 0))),
            new IdentifierKind<>(RegionCode.class, RegionCode.STANDARD, RegionCode::parse, "150100"),
            new IdentifierKind<>(DocumentNumber.class, DocumentNumber.STANDARD, DocumentNumber::parse, "呼知法裁字〔2024〕1号"),
            new IdentifierKind<>(CourtCode.class, CourtCode.STANDARD, CourtCode::parse, "内0102"),
            new IdentifierKind<>(
                    CourtCaseNumber.class, CourtCaseNumber.STANDARD, CourtCaseNumber::parse, "（2024）内01知民初123号"));

    private IdentifierCatalogue() {}

    // Examples end up in public documentation, so whatever could name a real holder comes from the synthetic ranges.
    private static String value(Identifier sample) {
        return sample.value();
    }

    public static List<IdentifierKind<?>> all() {
        return KINDS;
    }

    /** The kind of a standard's key, e.g. {@code patent-number}. */
    public static Optional<IdentifierKind<?>> find(String key) {
        return KINDS.stream().filter(kind -> kind.standard().key().equals(key)).findFirst();
    }
}
