package org.zhibao.cases.evidence.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Files in a bucket of an S3 service. An object appears only when its upload is completed. */
final class S3Store implements EvidenceStore {

    private final S3Client client;
    private final String bucket;

    S3Store(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    @Override
    public Upload begin(String key) {
        return new S3Upload(client, bucket, key);
    }

    @Override
    public InputStream open(String key) throws IOException {
        try {
            return client.getObject(get -> get.bucket(bucket).key(key));
        } catch (NoSuchKeyException missing) {
            var absent = new NoSuchFileException(key);
            absent.initCause(missing);
            throw absent;
        } catch (SdkException failure) {
            throw new IOException("The object " + key + " could not be read", failure);
        }
    }

    @Override
    public void remove(String key) throws IOException {
        try {
            client.deleteObject(delete -> delete.bucket(bucket).key(key));
        } catch (SdkException failure) {
            throw new IOException("The object " + key + " could not be removed", failure);
        }
    }
}
