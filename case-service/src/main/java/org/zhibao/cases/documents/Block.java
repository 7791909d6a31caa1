package org.zhibao.cases.documents;

import java.util.List;

/** A part of a document, its fields filled in. */
sealed interface Block {

    /** The issuing office, over the title. */
    record Office(String text) implements Block {}

    record Title(String text) implements Block {}

    record NumberLine(String text) implements Block {}

    record Centred(String text) implements Block {}

    record AtRight(String text) implements Block {}

    /** A line without indent. */
    record Flush(String text) implements Block {}

    record Paragraph(String text) implements Block {}

    /** Cells; every other one, beginning with the first, is a label. */
    record Row(List<String> cells) implements Block {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Where the seal goes, over office and date. */
    record Seal(String office, String date) implements Block {}
}
