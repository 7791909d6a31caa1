package org.zhibao.cases.archive;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The two volumes of a case's archive. */
@Schema(name = "ArchiveVolumes")
record ArchiveView(
        @Schema(description = "正卷, open to the party") List<Section> main,
        @Schema(description = "副卷, internal") List<Section> supplementary) {

    /** A section of a volume with its papers. */
    @Schema(name = "ArchiveSection")
    record Section(
            @Schema(description = "Place of the section within its volume, counted from 1", examples = "2")
            String position,

            @Schema(description = "Name of the section in Chinese")
            String zh,

            @Schema(description = "Name of the section in English")
            String en,

            @Schema(description = "What the case has for the section, oldest first; empty while it has nothing")
            List<Paper> papers,

            @Schema(description = "Article or rule that the section follows")
            String basis,

            @Schema(description = "false: not compared with the text of a rule; the office's own order goes before")
            boolean confirmed) {}

    /** The papers of an act. */
    @Schema(name = "ArchivePaper")
    record Paper(
            @Schema(
                    description =
                            "The act that the papers belong to, a constant of vocabulary case-acts; RECEIPT: how the"
                                    + " case arrived")
            String act,

            @Schema(description = "Legal date of the act") LocalDate occurredOn) {}
}
