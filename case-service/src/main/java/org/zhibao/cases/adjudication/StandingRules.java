package org.zhibao.cases.adjudication;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.zhibao.cases.lawdata.DataFile;
import org.zhibao.cases.lawdata.InForce;
import org.zhibao.legaltime.data.CsvRow;

/** Which proofs a requester needs (令81 art. 12), {@code standing-proofs.csv}. */
final class StandingRules {

    private static final String FILE = "adjudication/standing-proofs.csv";
    private static final String ANYBODY = "*";
    private static final List<String> COLUMNS =
            List.of("requester", "proof", "zh", "en", "effective_from", "effective_to", "basis", "verification");

    private final List<Rule> rules;

    private StandingRules(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    private record Rule(String requester, StandingGap proof, InForce inForce) {

        boolean binds(RequesterKind kind, LocalDate on) {
            return (requester.equals(ANYBODY) || requester.equals(kind.name())) && inForce.on(on);
        }
    }

    static StandingRules bundled() {
        return new StandingRules(DataFile.read(FILE, COLUMNS, StandingRules::read));
    }

    /** What a request lacks; empty when it may be taken up. */
    Set<StandingGap> gaps(StandingRequest request) {
        var gaps = EnumSet.noneOf(StandingGap.class);
        rules.stream()
                .filter(rule -> rule.binds(request.requester(), request.occurredOn()))
                .map(Rule::proof)
                .filter(proof -> !request.proofs().contains(proof))
                .forEach(gaps::add);
        add(gaps, StandingGap.COURT_SEISED, request.sued());
        add(gaps, StandingGap.OTHER_REMEDY_AGREED, Boolean.TRUE.equals(request.otherRemedyAgreed()));
        add(gaps, StandingGap.RESPONDENT_UNIDENTIFIED, Boolean.FALSE.equals(request.respondentIdentified()));
        add(gaps, StandingGap.CLAIMS_UNSPECIFIED, Boolean.FALSE.equals(request.claimsSpecific()));
        add(gaps, StandingGap.OUTSIDE_JURISDICTION, Boolean.FALSE.equals(request.withinJurisdiction()));
        return gaps;
    }

    private static void add(Set<StandingGap> gaps, StandingGap gap, boolean found) {
        if (found) {
            gaps.add(gap);
        }
    }

    private static Rule read(CsvRow row) {
        return new Rule(
                row.text("requester"),
                Objects.requireNonNull(row.constant("proof", StandingGap.class)),
                new InForce(Objects.requireNonNull(row.date("effective_from")), row.optionalDate("effective_to")));
    }
}
