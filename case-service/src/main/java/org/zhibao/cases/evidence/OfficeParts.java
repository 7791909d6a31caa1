package org.zhibao.cases.evidence;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What makes a zip archive an office document: the list of the types of its parts, and the folder of its kind (ECMA-376 part 2,
 * 10.1.2; part 1, 11 and 12). Either may come anywhere in the archive.
 */
final class OfficeParts {

    private static final String TYPES = "[Content_Types].xml";
    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";
    private static final Map<String, String> FOLDERS = Map.of(
            OPEN_XML + "wordprocessingml.document",
            "word/",
            OPEN_XML + "wordprocessingml.template",
            "word/",
            "application/vnd.ms-word.document.macroenabled.12",
            "word/",
            OPEN_XML + "spreadsheetml.sheet",
            "xl/",
            OPEN_XML + "spreadsheetml.template",
            "xl/",
            "application/vnd.ms-excel.sheet.macroenabled.12",
            "xl/",
            OPEN_XML + "presentationml.presentation",
            "ppt/",
            OPEN_XML + "presentationml.slideshow",
            "ppt/",
            "application/vnd.ms-powerpoint.presentation.macroenabled.12",
            "ppt/");

    private final ArchiveParts parts = new ArchiveParts(this::note);
    private final Set<String> found = new HashSet<>();

    /** The next bytes of the file. */
    void read(byte[] bytes, int offset, int length) {
        parts.read(bytes, offset, length);
    }

    private void note(String part) {
        if (part.equals(TYPES)) {
            found.add(part);
        }
        FOLDERS.values().stream().filter(part::startsWith).forEach(found::add);
    }

    /** Whether what was read may be of a media type: one that is no office document asks for no parts. */
    boolean allow(String mediaType) {
        var folder = FOLDERS.get(mediaType);
        return folder == null || (found.contains(TYPES) && found.contains(folder));
    }
}
