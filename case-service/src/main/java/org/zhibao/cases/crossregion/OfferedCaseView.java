package org.zhibao.cases.crossregion;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.PartyView;
import org.zhibao.cases.casefile.RightView;

/** What the receiving office sees of a case before it is its own. */
@Schema(name = "OfferedCase")
@JsonInclude(JsonInclude.Include.NON_NULL)
record OfferedCaseView(@Nullable String description, List<PartyView> parties, List<RightView> rights) {}
