package org.zhibao.cases.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.evidence.store.EvidenceStore;
import org.zhibao.kit.time.OfficeClock;

/** Reads a stored file again, outside any transaction, and compares it with its record. */
@ApplicationScoped
class ContentVerification {

    private final EvidenceDesk desk;
    private final Deposits deposits;
    private final Readings readings;
    private final EvidenceStore store;
    private final TimeStamps timeStamps;
    private final OfficeClock clock;

    ContentVerification(
            EvidenceDesk desk,
            Deposits deposits,
            Readings readings,
            EvidenceStore store,
            TimeStamps timeStamps,
            OfficeClock clock) {
        this.desk = desk;
        this.deposits = deposits;
        this.readings = readings;
        this.store = store;
        this.timeStamps = timeStamps;
        this.clock = clock;
    }

    /** What the record says of a file. */
    record OnRecord(
            String key, FileView view, Digests digests, Optional<byte[]> timeStamp, List<DepositView> deposits) {}

    VerificationView verify(UUID caseId, UUID evidenceId) {
        var file = open(caseId, evidenceId, Reading.Purpose.VERIFICATION);
        var found = readAgain(file.key());
        return new VerificationView(
                file.digests().equals(found),
                clock.now(),
                found == null ? null : show(found),
                file.timeStamp()
                        .map(token -> timeStamps.examine(token, file.digests().sha256Bytes()))
                        .orElse(null),
                file.deposits());
    }

    /** What the record says of the file, and that the caller is about to read it. */
    @Transactional
    OnRecord open(UUID caseId, UUID evidenceId, Reading.Purpose purpose) {
        var file = desk.requireFile(caseId, evidenceId);
        readings.note(evidenceId, purpose);
        return new OnRecord(file.storageKey(), file.view(), file.digests(), file.timeStamp(), deposits.of(evidenceId));
    }

    /** The file itself; the caller closes it. */
    InputStream contentOf(OnRecord file) {
        try {
            return store.open(file.key());
        } catch (IOException failure) {
            throw new UncheckedIOException("A stored file cannot be read", failure);
        }
    }

    private @Nullable Digests readAgain(String key) {
        try (var content = store.open(key)) {
            return Digests.copy(content, (_, _, _) -> {}, Long.MAX_VALUE);
        } catch (NoSuchFileException _) {
            return null;
        } catch (IOException failure) {
            throw new UncheckedIOException("A stored file cannot be read", failure);
        }
    }

    private static VerificationView.Found show(Digests found) {
        return new VerificationView.Found(found.size(), found.sha256(), found.sm3());
    }
}
