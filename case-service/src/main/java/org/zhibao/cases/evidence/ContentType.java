package org.zhibao.cases.evidence;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.problem.ProblemException;

/**
 * Compares what a file is said to be with what its first bytes show, and a zip archive that is said to be an office document
 * with the names of its parts. Nothing is unpacked, so that no bomb goes off.
 */
final class ContentType {

    /** Bytes at the start of a file that are looked at. */
    static final int HEAD = 1 << 16;

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    private static final Detector DETECTOR = TYPES;

    private ContentType() {}

    /**
     * The type to record of a file that was read to its end.
     *
     * @param type what {@link #check} answered
     * @param claimed as there; who claimed nothing did not lie, and the archive is recorded as one
     * @throws ProblemException 422 when the parts of the office document that it is said to be are not in it
     */
    static String confirm(String type, String claimed, OfficeParts parts) {
        if (parts.allow(type)) {
            return type;
        }
        if (isNone(MediaType.parse(claimed))) {
            return MediaType.APPLICATION_ZIP.toString();
        }
        throw lie(type, MediaType.APPLICATION_ZIP.toString());
    }

    private static boolean isNone(@Nullable MediaType claim) {
        return claim != null && claim.getBaseType().equals(MediaType.OCTET_STREAM);
    }

    private static ProblemException lie(String claimed, String found) {
        return new ProblemException(422, "evidence-type-lies")
                .with("claimed", claimed)
                .with("found", found)
                .extend("claimed", claimed)
                .extend("found", found);
    }

    /**
     * The type to record.
     *
     * @param content stands at its start and supports marks; it is left there
     * @param claimed {@code Content-Type} of the file; {@code application/octet-stream} claims nothing
     * @throws ProblemException 415 when the claim is no media type, 422 naming both types when they contradict
     */
    static String check(InputStream content, String claimed, String fileName) throws IOException {
        var claim = MediaType.parse(claimed);
        if (claim == null) {
            throw new ProblemException(415, "evidence-type-unreadable").with("claimed", claimed);
        }
        var shown = shownBy(content, fileName);
        if (isNone(claim)) {
            return shown.toString();
        }
        var base = claim.getBaseType();
        if (agrees(base, shown)) {
            return base.toString();
        }
        throw lie(base.toString(), shown.toString());
    }

    private static MediaType shownBy(InputStream content, String fileName) throws IOException {
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
        return DETECTOR.detect(content, metadata).getBaseType();
    }

    /** One is a special form of the other, such as a document that is a zip archive. */
    private static boolean agrees(MediaType claim, MediaType shown) {
        var registry = TYPES.getMediaTypeRegistry();
        var normalClaim = registry.normalize(claim);
        var normalShown = registry.normalize(shown);
        return normalClaim.equals(normalShown)
                || (!normalShown.equals(MediaType.OCTET_STREAM)
                        && (registry.isSpecializationOf(normalClaim, normalShown)
                                || registry.isSpecializationOf(normalShown, normalClaim)));
    }
}
