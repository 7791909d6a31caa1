package org.zhibao.mediation.mediationfile;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.party.ResidentId;

/** A party as the API shows it: a person's number is masked. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartyView(
        Party.Role role,
        Party.Kind kind,
        String name,
        @Nullable String identifier) {

    static PartyView of(Party party) {
        return new PartyView(party.role(), party.kind(), party.name(), shown(party));
    }

    private static @Nullable String shown(Party party) {
        var identifier = party.identifier();
        return identifier != null && party.kind() == Party.Kind.PERSON
                ? ResidentId.parse(identifier).masked()
                : identifier;
    }
}
