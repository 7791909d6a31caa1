package org.zhibao.cases.evidence.store;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import software.amazon.awssdk.services.s3.S3Client;

/** A real S3 service on a free port, over a folder; it checks signatures. */
final class S3Service {

    static final String BUCKET = "evidence";
    private static final String KEY = "test-key";
    private static final String SECRET = "test-secret";

    private final S3Proxy proxy;
    private final S3Client client;

    private S3Service(S3Proxy proxy, S3Client client) {
        this.proxy = proxy;
        this.client = client;
    }

    static S3Service start(Path folder) throws Exception {
        var proxy = S3Proxy.builder()
                .blobStore(new FilesystemNio2BlobStore(
                        Files.createDirectories(folder).toString()))
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, KEY, SECRET)
                .build();
        proxy.start();
        var client = Stores.clientOf(settings(URI.create("http://127.0.0.1:" + proxy.getPort())));
        client.createBucket(create -> create.bucket(BUCKET));
        return new S3Service(proxy, client);
    }

    private static EvidenceConfig.S3 settings(URI endpoint) {
        return new EvidenceConfig.S3() {
            @Override
            public Optional<String> bucket() {
                return Optional.of(BUCKET);
            }

            @Override
            public String region() {
                return "cn-north-1";
            }

            @Override
            public Optional<URI> endpoint() {
                return Optional.of(endpoint);
            }

            @Override
            public Optional<String> accessKey() {
                return Optional.of(KEY);
            }

            @Override
            public Optional<String> secretKey() {
                return Optional.of(SECRET);
            }

            @Override
            public boolean pathStyle() {
                return true;
            }
        };
    }

    S3Client client() {
        return client;
    }

    void stop() throws Exception {
        client.close();
        proxy.stop();
    }
}
