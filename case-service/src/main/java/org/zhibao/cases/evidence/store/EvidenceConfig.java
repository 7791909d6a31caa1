package org.zhibao.cases.evidence.store;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Settings of evidence. */
@ConfigMapping(prefix = "zhibao.evidence")
public interface EvidenceConfig {

    /** Where files are kept. */
    Kind store();

    /** The folder of a store of the kind {@code FOLDER}. */
    Path folder();

    /** Bytes that one file may have. */
    MemorySize limit();

    /** Bytes that a file may have which comes in one call with its description. */
    MemorySize multipartLimit();

    S3 s3();

    TimeStamp timeStamp();

    /** Kinds of store. */
    enum Kind {
        FOLDER,
        S3
    }

    /** The bucket of a store of the kind {@code S3}. */
    interface S3 {

        Optional<String> bucket();

        @WithDefault("cn-north-1")
        String region();

        /** Of a service other than that of AWS. */
        Optional<URI> endpoint();

        Optional<String> accessKey();

        Optional<String> secretKey();

        /** Whether the bucket is named in the path; most services other than that of AWS want it there. */
        @WithDefault("true")
        boolean pathStyle();
    }

    /** An authority for time stamps (RFC 3161). */
    interface TimeStamp {

        Optional<URI> authority();

        /** PEM file with the certificate that issued the authority's own, or with the authority's own. */
        Optional<Path> certificate();
    }
}
