package org.zhibao.cases.registers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhibao.cases.casefile.ArrivalCompanion;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.casefile.Party;
import org.zhibao.identifiers.region.RegionCode;

/** Puts cases of protected enterprises on the fast lane as they arrive; one look-up for as many as arrive together. */
@ApplicationScoped
class FastLane implements ArrivalCompanion {

    private final ProtectedEnterprises enterprises;

    FastLane(ProtectedEnterprises enterprises) {
        this.enterprises = enterprises;
    }

    @Override
    public void accompany(List<CaseFile> arriving) {
        var identifiers = arriving.stream().flatMap(FastLane::holders).collect(Collectors.toSet());
        var standing = enterprises.standing(identifiers);
        if (!standing.isEmpty()) {
            arriving.stream()
                    .filter(file -> standing.stream().anyMatch(enterprise -> protects(enterprise, file)))
                    .forEach(CaseFile::hasten);
        }
    }

    private static boolean protects(ProtectedEnterprise enterprise, CaseFile file) {
        return !file.receivedOn().isBefore(enterprise.listedOn())
                && RegionCode.parse(enterprise.region()).contains(RegionCode.parse(file.region()))
                && holders(file).anyMatch(enterprise.identifier()::equals);
    }

    private static Stream<String> holders(CaseFile file) {
        return file.parties().stream()
                .filter(party -> party.role() == Party.Role.RIGHT_HOLDER || party.role() == Party.Role.REQUESTER)
                .map(Party::identifier)
                .filter(Objects::nonNull);
    }
}
