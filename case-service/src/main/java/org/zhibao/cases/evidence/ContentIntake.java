package org.zhibao.cases.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.zhibao.cases.evidence.store.EvidenceConfig;
import org.zhibao.cases.evidence.store.EvidenceStore;
import org.zhibao.kit.problem.ProblemException;

/** Takes in the file of a piece of evidence: measured and hashed on its way into the store, then time-stamped. */
@ApplicationScoped
class ContentIntake {

    private static final Logger LOG = Logger.getLogger(ContentIntake.class);

    private final EvidenceStore store;
    private final TimeStamps timeStamps;
    private final long limit;

    ContentIntake(EvidenceStore store, TimeStamps timeStamps, EvidenceConfig config) {
        this.store = store;
        this.timeStamps = timeStamps;
        this.limit = config.limit().asLongValue();
    }

    /**
     * Stores a file under a key that has none yet. What breaks off, is too long or lies about its type leaves nothing
     * behind.
     *
     * @param announced bytes; negative when not announced
     * @throws ProblemException 413 naming the limit; 415 or 422 for the type; 400 when the stream breaks off
     */
    StoredContent take(String key, InputStream content, String fileName, String claimedType, long announced) {
        if (announced > limit) {
            throw tooLarge(limit);
        }
        var incoming = new Incoming(content);
        try (var stream = new BufferedInputStream(incoming, ContentType.HEAD);
                var upload = store.begin(key)) {
            var type = ContentType.check(stream, claimedType, fileName);
            var parts = new OfficeParts();
            var digests = Digests.copy(
                    stream,
                    (bytes, offset, length) -> {
                        parts.read(bytes, offset, length);
                        upload.write(bytes, offset, length);
                    },
                    limit);
            if (announced >= 0 && digests.size() != announced) {
                throw brokenOff(announced, incoming);
            }
            var confirmed = ContentType.confirm(type, claimedType, parts);
            upload.keep();
            return new StoredContent(fileName, confirmed, digests, timeStampOf(digests));
        } catch (Incoming.BrokenOff _) {
            throw brokenOff(announced, incoming);
        } catch (Digests.TooLong _) {
            throw tooLarge(limit);
        } catch (IOException failure) {
            throw new UncheckedIOException("The file of evidence " + key + " was not stored", failure);
        }
    }

    private static ProblemException brokenOff(long announced, Incoming incoming) {
        return new ProblemException(400, "evidence-broken-off")
                .with("announced", announced)
                .with("arrived", incoming.arrived());
    }

    /** 413: more bytes than a file may have. */
    static ProblemException tooLarge(long limit) {
        return new ProblemException(413, "payload-too-large")
                .with("limit", limit)
                .extend("limit", limit);
    }

    /** Removes a file whose record did not come about. */
    void discard(String key) {
        try {
            store.remove(key);
        } catch (IOException failure) {
            LOG.errorf(failure, "The file of evidence %s has no record and could not be removed", key);
        }
    }

    /** An authority that cannot be reached costs nothing but the stamp, which can be fetched later. */
    private Optional<byte[]> timeStampOf(Digests digests) {
        try {
            return timeStamps.stamp(digests.sha256Bytes());
        } catch (TimeStampFailure failure) {
            LOG.warn("No time stamp for a piece of evidence", failure);
            return Optional.empty();
        }
    }
}
