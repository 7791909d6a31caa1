package org.zhibao.cases.evidence.store;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import org.zhibao.kit.time.OfficeClock;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Makes the store that the configuration names. */
@Dependent
class Stores {

    /** No upload takes longer: what is older was left behind by a process that died. */
    private static final Duration LONGEST_UPLOAD = Duration.ofDays(1);

    @Produces
    @Singleton
    @Startup
    EvidenceStore store(EvidenceConfig config, OfficeClock clock) throws IOException {
        return switch (config.store()) {
            case FOLDER -> {
                var folder = new FolderStore(config.folder());
                folder.sweep(clock.now(), LONGEST_UPLOAD);
                yield folder;
            }
            case S3 ->
                new S3Store(
                        clientOf(config.s3()),
                        config.s3()
                                .bucket()
                                .orElseThrow(() -> new IllegalStateException("zhibao.evidence.s3.bucket is not set")));
        };
    }

    static S3Client clientOf(EvidenceConfig.S3 config) {
        var client = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .region(Region.of(config.region()))
                .credentialsProvider(credentialsOf(config))
                .forcePathStyle(config.pathStyle())
                // Digests of our own are kept with every file; services other than that of AWS do not know the newer
                // ones.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        config.endpoint().ifPresent(client::endpointOverride);
        return client.build();
    }

    private static AwsCredentialsProvider credentialsOf(EvidenceConfig.S3 config) {
        return config.accessKey().isPresent() && config.secretKey().isPresent()
                ? StaticCredentialsProvider.create(AwsBasicCredentials.create(
                        config.accessKey().get(), config.secretKey().get()))
                : DefaultCredentialsProvider.builder().build();
    }
}
