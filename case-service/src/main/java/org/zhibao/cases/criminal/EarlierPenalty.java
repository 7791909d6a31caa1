package org.zhibao.cases.criminal;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A penalty of the same party in any region: no more is told of it than this. */
@Schema(name = "EarlierPenalty")
record EarlierPenalty(String number, String kind, LocalDate decidedOn) {}
