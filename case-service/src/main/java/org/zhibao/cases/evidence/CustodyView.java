package org.zhibao.cases.evidence;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A hand-over as the API shows it. */
@Schema(name = "Custody")
record CustodyView(LocalDate occurredOn, String from, String to, String place, String purpose) {}
