package org.zhibao.cases.penalty;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.casefile.Party;

/** Those against whom a penalty case runs. */
final class Respondents {

    private static final Set<Party.Role> ROLES = EnumSet.of(Party.Role.RESPONDENT, Party.Role.SUSPECT);

    private Respondents() {}

    static Set<Party.Kind> kindsIn(CaseFile file) {
        return file.parties().stream()
                .filter(party -> ROLES.contains(party.role()))
                .map(Party::kind)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The kind, when all are of one. */
    static Party.@Nullable Kind kindIn(CaseFile file) {
        var kinds = kindsIn(file);
        return kinds.size() == 1 ? kinds.iterator().next() : null;
    }
}
