package org.zhibao.cases.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.sanction.SanctionKind;

/**
 * An abstract as it was drafted, masked already.
 *
 * @param person whether the party is a natural person
 * @param secrets passages that were taken out as secret
 * @param restrictionUntil last day of a restriction that was imposed; a display lasts at least as long
 * @param otherProvince code of the province in which the party is registered, when it is another one
 */
record Drafted(
        Abstract content,
        Set<SanctionKind> sanctions,
        boolean person,
        List<String> secrets,
        @Nullable LocalDate restrictionUntil,
        @Nullable String otherProvince) {

    Drafted {
        sanctions = Set.copyOf(sanctions);
        secrets = List.copyOf(secrets);
    }
}
