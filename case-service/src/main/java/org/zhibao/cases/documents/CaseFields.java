package org.zhibao.cases.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.casefile.Informers;
import org.zhibao.cases.casefile.Party;
import org.zhibao.cases.casefile.Right;
import org.zhibao.cases.office.Offices;
import org.zhibao.cases.penalty.ImposedSanctions;
import org.zhibao.cases.procedure.Outcome;
import org.zhibao.identifiers.money.Money;

/** What a case says for the fields of a template. */
@ApplicationScoped
class CaseFields {

    /** Every field that a template may ask for, but for the officer's own texts. */
    static final Set<String> NAMES = Set.of(
            "office",
            "number",
            "date",
            "rights",
            "case.number",
            "case.registrationNumber",
            "case.title",
            "case.kind",
            "case.channel",
            "case.officer",
            "case.receivedOn",
            "case.acceptedOn",
            "case.decidedOn",
            "case.outcome",
            "case.fine",
            "case.confiscated",
            "case.penalty",
            "case.sanctions",
            "case.dues",
            "case.infringement",
            "requester.name",
            "requester.identifier",
            "requester.identifierLabel",
            "requester.address",
            "requester.representative",
            "respondent.name",
            "respondent.identifier",
            "respondent.identifierLabel",
            "respondent.address",
            "respondent.representative",
            "addressee.name",
            "agent.name");

    private final Offices offices;
    private final ImposedSanctions imposed;

    CaseFields(Offices offices, ImposedSanctions imposed) {
        this.offices = offices;
        this.imposed = imposed;
    }

    /**
     * The fields that the case knows.
     *
     * @param number of the document; {@code null} for a draft
     */
    Map<String, String> of(CaseFile file, LocalDate on, String number) {
        var fields = new HashMap<String, String>();
        fields.put("office", offices.nameOf(file.region(), file.kind(), on));
        fields.put("number", number);
        fields.put("date", ChineseText.date(on));
        fields.put("case.number", file.number());
        fields.put("case.registrationNumber", file.registrationNumber());
        fields.put("case.title", Informers.of(file).withheldIn(file.title()));
        fields.put("case.kind", file.kind().chinese());
        fields.put("case.channel", file.channel().chinese());
        fields.put("case.receivedOn", ChineseText.date(file.receivedOn()));
        put(fields, "case.officer", file.officer());
        put(fields, "case.acceptedOn", date(file.acceptedOn()));
        put(fields, "case.decidedOn", date(file.decidedOn()));
        var outcome = file.outcome();
        put(fields, "case.outcome", outcome == null ? null : outcome.chinese());
        put(fields, "case.fine", amount(file.fine()));
        put(fields, "case.confiscated", amount(file.confiscated()));
        put(fields, "case.penalty", penalty(file));
        put(fields, "case.dues", dues(file));
        if (outcome == Outcome.PENALTY_IMPOSED) {
            var sanctions = imposed.inWords(file, CaseFields::amount);
            put(fields, "case.sanctions", sanctions.isEmpty() ? null : sanctions);
        }
        if (outcome == Outcome.INFRINGEMENT_ESTABLISHED || outcome == Outcome.REPEATED_INFRINGEMENT) {
            fields.put("case.infringement", "侵权行为");
        }
        put(fields, "rights", text(file.rights().stream().map(CaseFields::right)));
        putParties(fields, file);
        return fields;
    }

    private static void putParties(Map<String, String> fields, CaseFile file) {
        var respondents = of(file, Party.Role.RESPONDENT, Party.Role.SUSPECT);
        var requesters = of(file, Party.Role.REQUESTER, Party.Role.RIGHT_HOLDER);
        var informers = of(file, Party.Role.INFORMER);
        putParty(fields, "respondent", respondents);
        putParty(fields, "requester", requesters);
        put(fields, "agent.name", names(of(file, Party.Role.AGENT)));
        put(
                fields,
                "addressee.name",
                names(requesters.isEmpty() ? informers.isEmpty() ? respondents : informers : requesters));
    }

    private static void putParty(Map<String, String> fields, String prefix, List<Party> parties) {
        put(fields, prefix + ".name", names(parties));
        put(fields, prefix + ".identifier", joined(parties, Party::identifier));
        put(fields, prefix + ".address", joined(parties, Party::address));
        put(fields, prefix + ".representative", joined(parties, Party::legalRepresentative));
        var persons = !parties.isEmpty() && parties.getFirst().kind() == Party.Kind.PERSON;
        put(fields, prefix + ".identifierLabel", persons ? "身份证件号码" : "统一社会信用代码");
    }

    /** The parties of the first of the roles that anybody has. */
    private static List<Party> of(CaseFile file, Party.Role... roles) {
        return Stream.of(roles)
                .map(role -> file.parties().stream()
                        .filter(party -> party.role() == role)
                        .toList())
                .filter(parties -> !parties.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** What is to be paid, e.g. 罚没款; {@code null} when nothing is. */
    private static @Nullable String dues(CaseFile file) {
        boolean fined = isPositive(file.fine());
        if (isPositive(file.confiscated())) {
            return fined ? "罚没款" : "没收款";
        }
        return fined ? "罚款" : null;
    }

    private static boolean isPositive(@Nullable Money amount) {
        return amount != null && amount.isPositive();
    }

    private static @Nullable String penalty(CaseFile file) {
        var parts = new ArrayList<String>();
        var fine = file.fine();
        var confiscated = file.confiscated();
        if (fine != null && fine.isPositive()) {
            parts.add("罚款" + amount(fine));
        }
        if (confiscated != null && confiscated.isPositive()) {
            parts.add("没收违法所得" + amount(confiscated));
        }
        if (!parts.isEmpty()) {
            return String.join("；", parts);
        }
        return file.outcome() == null ? null : "无罚没金额";
    }

    private static @Nullable String amount(@Nullable Money amount) {
        return amount == null ? null : ChineseText.yuan(amount) + "（" + ChineseText.inWords(amount) + "）";
    }

    private static @Nullable String date(@Nullable LocalDate date) {
        return date == null ? null : ChineseText.date(date);
    }

    private static String right(Right right) {
        var number = right.number();
        var name = right.name();
        return right.type().zh() + (name == null ? "" : "“" + name + "”") + (number == null ? "" : "（" + number + "）");
    }

    private static @Nullable String names(List<Party> parties) {
        return joined(parties, Party::name);
    }

    private static @Nullable String joined(List<Party> parties, Function<Party, @Nullable String> value) {
        return text(parties.stream().flatMap(party -> Stream.ofNullable(value.apply(party))));
    }

    private static @Nullable String text(Stream<String> parts) {
        var text = parts.collect(Collectors.joining("、"));
        return text.isEmpty() ? null : text;
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}
