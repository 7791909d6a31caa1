package org.zhibao.cases.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.casefile.Informers;
import org.zhibao.cases.casefile.Party;
import org.zhibao.cases.documents.CaseDocuments;
import org.zhibao.cases.documents.DocumentForm;
import org.zhibao.cases.office.Offices;
import org.zhibao.cases.penalty.ImposedSanctions;
import org.zhibao.cases.procedure.Outcome;
import org.zhibao.cases.procedure.Procedure;
import org.zhibao.cases.sanction.SanctionKind;
import org.zhibao.identifiers.InvalidIdentifier;
import org.zhibao.identifiers.money.Money;
import org.zhibao.identifiers.party.UnifiedSocialCreditCode;
import org.zhibao.identifiers.region.RegionCode;
import org.zhibao.kit.problem.FieldChecks;

/** Prepares the abstract of a decision from its case, masked. */
@ApplicationScoped
class AbstractDrafter {

    private static final String STOP_ORDER = "认定侵权成立，责令停止侵权";

    private final Offices offices;
    private final CaseDocuments documents;
    private final ImposedSanctions decisions;

    AbstractDrafter(Offices offices, CaseDocuments documents, ImposedSanctions decisions) {
        this.offices = offices;
        this.documents = documents;
        this.decisions = decisions;
    }

    /**
     * The abstract as far as the case and the officer know it.
     *
     * @throws org.zhibao.kit.problem.ProblemException 422 for a passage marked as secret that stands in neither text
     */
    Drafted draft(CaseFile file, DraftRequest request) {
        var respondents = respondents(file).toList();
        var secrets = Objects.requireNonNullElse(request.secrets(), List.<String>of());
        requireFound(secrets, request);
        var decidedOn = Objects.requireNonNullElse(file.decidedOn(), request.occurredOn());
        var content = new Abstract(
                request.documentNumber() == null ? issuedNumber(file) : request.documentNumber(),
                respondents.stream().map(AbstractDrafter::nameOf).collect(Collectors.joining("、")),
                mask(file, request, request.violation() == null ? violationOf(file) : request.violation()),
                mask(file, request, request.penalty() == null ? penaltyOf(file) : request.penalty()),
                offices.nameOf(file.region(), file.kind(), decidedOn),
                file.decidedOn());
        return new Drafted(
                content,
                request.sanctions() == null ? sanctionsOf(file) : request.sanctions(),
                !respondents.isEmpty() && respondents.stream().allMatch(it -> it.kind() == Party.Kind.PERSON),
                secrets,
                request.restrictionUntil(),
                otherProvinceOf(file).orElse(null));
    }

    /** Code of the province in which a respondent is registered, when that is another than the office's. */
    static Optional<String> otherProvinceOf(CaseFile file) {
        var here = RegionCode.parse(file.region()).province();
        return respondents(file)
                .flatMap(party -> provinceOf(party).stream())
                .filter(province -> !province.equals(here))
                .map(RegionCode::value)
                .findFirst();
    }

    private @Nullable String issuedNumber(CaseFile file) {
        var form = file.kind().procedure() == Procedure.ADJUDICATION
                ? DocumentForm.ADJUDICATION_DECISION
                : DocumentForm.PENALTY_DECISION;
        return documents.numberOf(file.id(), form).orElse(null);
    }

    /** A text that is put on display later on: persons of the case and secrets of the draft are taken out of it too. */
    static String masked(CaseFile file, PublicationDraft draft, String text) {
        return Masking.mask(Informers.of(file).withheldIn(text), personsOf(file).toList(), draft.secrets());
    }

    static @Nullable String maskedIfAny(
            CaseFile file, PublicationDraft draft, @Nullable String text, @Nullable String otherwise) {
        return text == null ? otherwise : masked(file, draft, text);
    }

    private static String mask(CaseFile file, DraftRequest request, String text) {
        var further = request.persons() == null ? Stream.<String>empty() : request.persons().stream();
        var secrets = request.secrets() == null ? List.<String>of() : request.secrets();
        return Masking.mask(
                Informers.of(file).withheldIn(text),
                Stream.concat(personsOf(file), further).toList(),
                secrets);
    }

    private static Stream<String> personsOf(CaseFile file) {
        return file.parties().stream()
                .filter(party -> party.kind() == Party.Kind.PERSON)
                .map(Party::name);
    }

    private static void requireFound(List<String> secrets, DraftRequest request) {
        var checks = new FieldChecks();
        var texts = request.violation() + "\n" + request.penalty();
        for (int i = 0; i < secrets.size(); i++) {
            checks.require(texts.contains(secrets.get(i)), "/secrets/" + i, "secret-not-found");
        }
        checks.finish();
    }

    static Stream<Party> respondents(CaseFile file) {
        return file.parties().stream().filter(AbstractDrafter::isRespondent);
    }

    private static boolean isRespondent(Party party) {
        return party.role() == Party.Role.RESPONDENT || party.role() == Party.Role.SUSPECT;
    }

    private static String nameOf(Party party) {
        return party.kind() == Party.Kind.PERSON ? Masking.name(party.name()) : party.name();
    }

    private static String violationOf(CaseFile file) {
        return file.kind().chinese().replaceFirst("案件$", "");
    }

    private String penaltyOf(CaseFile file) {
        var imposed = decisions.inWords(file, AbstractDrafter::inYuan);
        if (file.outcome() == Outcome.INFRINGEMENT_ESTABLISHED) {
            return imposed.isEmpty() ? STOP_ORDER : STOP_ORDER + "；" + imposed;
        }
        return imposed.isEmpty() ? SanctionKind.WARNING.chinese() : imposed;
    }

    private Set<SanctionKind> sanctionsOf(CaseFile file) {
        var imposed = decisions.of(file);
        if (file.outcome() == Outcome.INFRINGEMENT_ESTABLISHED) {
            imposed.add(SanctionKind.STOP);
        }
        if (imposed.isEmpty()) {
            imposed.add(SanctionKind.WARNING);
        }
        return imposed;
    }

    private static String inYuan(Money amount) {
        return amount.yuan().stripTrailingZeros().toPlainString() + "元";
    }

    private static Optional<RegionCode> provinceOf(Party party) {
        var identifier = party.identifier();
        if (identifier == null || party.kind() != Party.Kind.ORGANISATION) {
            return Optional.empty();
        }
        try {
            return UnifiedSocialCreditCode.parse(identifier).region().map(RegionCode::province);
        } catch (InvalidIdentifier _) {
            return Optional.empty();
        }
    }

    /** The day on which a draft's rules are looked up. */
    static LocalDate lawOf(PublicationDraft draft) {
        return Objects.requireNonNullElse(draft.content().decidedOn(), draft.draftedOn());
    }
}
