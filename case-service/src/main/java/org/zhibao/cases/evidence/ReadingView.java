package org.zhibao.cases.evidence;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That somebody read a file, as the API shows it. */
@Schema(name = "EvidenceReading")
record ReadingView(String reader, Reading.Purpose purpose, Instant readAt) {}
