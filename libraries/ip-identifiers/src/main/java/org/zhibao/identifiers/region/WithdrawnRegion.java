package org.zhibao.identifiers.region;

import java.util.Optional;

/**
 * A code that was once in force. Numbers given in its time keep it for ever, so it is worth a warning, never a refusal.
 *
 * @param lastListed the last year whose list carries the code
 * @param successor the code of the same unit today, where the change was a plain renumbering or renaming
 */
public record WithdrawnRegion(RegionCode code, String nameZh, int lastListed, Optional<RegionCode> successor) {}
