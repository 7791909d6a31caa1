package org.zhibao.cases.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibao.kit.problem.ProblemException;

class OfficePartsTest {

    private static final byte[] DOCUMENT = Archives.of("_rels/.rels", "word/document.xml", "[Content_Types].xml");

    /** However the bytes arrive. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 29, 30, 31, 64, 1 << 16})
    void aDocumentHasItsPartsWhereverTheyCome(int chunk) {
        var parts = read(DOCUMENT, chunk);

        assertThat(parts.allow(Archives.DOCX)).isTrue();
        assertThat(parts.allow(Archives.XLSX)).isFalse();
        assertThat(parts.allow("application/zip")).isTrue();
    }

    @Test
    void whatAnArchiveHoldsIsNotWhatItIs() {
        var wrapped = Archives.holding("合同.docx", DOCUMENT);

        assertThat(read(wrapped, 100).allow(Archives.DOCX)).isFalse();
    }

    @Test
    void everyPartIsNamedOnceAmongMany() {
        var names = IntStream.range(0, 2_000)
                .mapToObj(i -> "xl/worksheets/sheet" + i + ".xml")
                .toArray(String[]::new);
        var found = new ArrayList<String>();
        var archive = Archives.of(names);

        new ArchiveParts(found::add).read(archive, 0, archive.length);

        assertThat(found).containsExactlyElementsOf(Arrays.asList(names));
    }

    @Test
    void whoClaimedADocumentLiedAndWhoClaimedNothingDidNot() {
        var archive = read(Archives.of("a.txt"), 1_000);

        assertThatThrownBy(() -> ContentType.confirm(Archives.DOCX, Archives.DOCX, archive))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("evidence-type-lies"));
        assertThat(ContentType.confirm(Archives.DOCX, "application/octet-stream", archive))
                .isEqualTo("application/zip");
        assertThat(ContentType.confirm(Archives.DOCX, Archives.DOCX, read(DOCUMENT, 1_000)))
                .isEqualTo(Archives.DOCX);
    }

    private static OfficeParts read(byte[] file, int chunk) {
        var parts = new OfficeParts();
        for (int at = 0; at < file.length; at += chunk) {
            parts.read(file, at, Math.min(chunk, file.length - at));
        }
        return parts;
    }
}
