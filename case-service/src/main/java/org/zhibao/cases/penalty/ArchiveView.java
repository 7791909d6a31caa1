package org.zhibao.cases.penalty;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The two volumes of a case's archive. */
@Schema(name = "ArchiveVolumes")
record ArchiveView(
        @Schema(description = "正卷, open to the party") List<Section> main,
        @Schema(description = "副卷, internal") List<Section> supplementary) {

    /** A section of a volume with its papers, oldest first. */
    @Schema(name = "ArchiveSection")
    record Section(String position, String zh, String en, List<Paper> papers, String basis) {}

    /** The papers of an act. */
    @Schema(name = "ArchivePaper")
    record Paper(String act, LocalDate occurredOn) {}
}
