package org.zhibao.cases.criminal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.zhibao.cases.casefile.CaseKind;

/** Kinds of offence within which an earlier punishment makes a repetition: each article of the interpretation has its own. */
enum Offence {
    MARKS(EnumSet.of(CaseKind.TM_INFRINGEMENT), Set.of("刑法第213条", "刑法第214条", "刑法第215条")),
    PATENTS(EnumSet.of(CaseKind.PATENT_COUNTERFEIT), Set.of("刑法第216条")),
    COPYRIGHT(EnumSet.of(CaseKind.COPYRIGHT_INFRINGEMENT), Set.of("刑法第217条", "刑法第218条")),
    SECRETS(EnumSet.of(CaseKind.TRADE_SECRET), Set.of("刑法第219条"));

    @SuppressWarnings("ImmutableEnumChecker") // Copied; the type does not say so.
    private final Set<CaseKind> kinds;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<String> crimes;

    Offence(Set<CaseKind> kinds, Set<String> crimes) {
        this.kinds = Set.copyOf(kinds);
        this.crimes = Set.copyOf(crimes);
    }

    static Optional<Offence> of(CaseKind kind) {
        return Arrays.stream(values()).filter(it -> it.kinds.contains(kind)).findFirst();
    }

    static boolean isKnown(String crime) {
        return Arrays.stream(values()).anyMatch(it -> it.crimes.contains(crime));
    }

    boolean isMetBy(String crime) {
        return crimes.contains(crime);
    }
}
