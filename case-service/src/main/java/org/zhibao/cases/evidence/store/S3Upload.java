package org.zhibao.cases.evidence.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;

/**
 * Writes an object in parts, of which one stands in memory; a file that fits into one part goes in a single call. The
 * service shows the object when the last part is acknowledged, and forgets the parts when the upload is aborted.
 */
final class S3Upload extends Upload {

    /** Bytes. The service takes 10,000 parts of at least 5 MB: up to 80 GB in one file. */
    private static final int PART = 8 << 20;

    private final S3Client client;
    private final String bucket;
    private final String key;
    private final List<CompletedPart> parts = new ArrayList<>();
    private byte[] buffer = new byte[1 << 16];
    private int filled;
    private @Nullable String uploadId;
    private boolean kept;

    S3Upload(S3Client client, String bucket, String key) {
        this.client = client;
        this.bucket = bucket;
        this.key = key;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (int done = 0; done < length; ) {
            if (filled == PART) {
                sendPart();
            }
            int taken = Math.min(length - done, PART - filled);
            grow(filled + taken);
            System.arraycopy(bytes, offset + done, buffer, filled, taken);
            filled += taken;
            done += taken;
        }
    }

    private void grow(int needed) {
        if (needed > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.min(PART, Math.max(needed, buffer.length * 2)));
        }
    }

    private void sendPart() throws IOException {
        try {
            if (uploadId == null) {
                uploadId = client.createMultipartUpload(
                                create -> create.bucket(bucket).key(key))
                        .uploadId();
            }
            int number = parts.size() + 1;
            var id = uploadId;
            var answer = client.uploadPart(
                    part -> part.bucket(bucket).key(key).uploadId(id).partNumber(number), filledPart());
            parts.add(CompletedPart.builder()
                    .partNumber(number)
                    .eTag(answer.eTag())
                    .build());
            filled = 0;
        } catch (SdkException failure) {
            throw new IOException("A part of " + key + " could not be stored", failure);
        }
    }

    private RequestBody filledPart() {
        return RequestBody.fromBytes(filled == buffer.length ? buffer : Arrays.copyOf(buffer, filled));
    }

    @Override
    public void keep() throws IOException {
        try {
            if (uploadId == null) {
                client.putObject(put -> put.bucket(bucket).key(key), filledPart());
            } else {
                sendPart();
                var id = uploadId;
                client.completeMultipartUpload(complete ->
                        complete.bucket(bucket).key(key).uploadId(id).multipartUpload(all -> all.parts(parts)));
            }
            kept = true;
        } catch (SdkException failure) {
            throw new IOException("The object " + key + " could not be stored", failure);
        }
    }

    @Override
    public void close() throws IOException {
        var id = uploadId;
        if (kept || id == null) {
            return;
        }
        try {
            client.abortMultipartUpload(abort -> abort.bucket(bucket).key(key).uploadId(id));
            kept = true;
        } catch (SdkException failure) {
            throw new IOException("The broken upload of " + key + " could not be withdrawn", failure);
        }
    }
}
