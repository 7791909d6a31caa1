package org.zhibao.cases.registers;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A campaign that counts a case. */
@Schema(name = "CampaignTag")
record CampaignTag(String campaign, int year, LocalDate taggedOn) {}
