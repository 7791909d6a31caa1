package org.zhibao.cases.criminal;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A conviction of the same party, wherever it was put on record: no more is told of it than this. */
@Schema(name = "EarlierConviction")
record EarlierConviction(
        @Schema(examples = "刑法第214条") String crime, String court, String documentNumber, LocalDate sentencedOn) {}
