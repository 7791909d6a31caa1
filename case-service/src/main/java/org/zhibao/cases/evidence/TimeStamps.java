package org.zhibao.cases.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.evidence.store.EvidenceConfig;

/** Asks an authority for time stamps (RFC 3161) and checks them; both without any other service. */
@ApplicationScoped
class TimeStamps {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int OK = 200;

    // An instance of its own, so that SM2 is known here and nothing else in the process changes.
    private final BouncyCastleProvider provider = new BouncyCastleProvider();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final SecureRandom random = new SecureRandom();
    private final Optional<URI> authority;
    private final Optional<X509CertificateHolder> trusted;

    @Inject
    TimeStamps(EvidenceConfig config) throws IOException {
        this(
                config.timeStamp().authority(),
                config.timeStamp().certificate().isPresent()
                        ? Optional.of(read(config.timeStamp().certificate().get()))
                        : Optional.empty());
    }

    TimeStamps(Optional<URI> authority, Optional<X509CertificateHolder> trusted) {
        this.authority = authority;
        this.trusted = trusted;
    }

    /**
     * Asks for a time stamp.
     *
     * @param sha256 digest of what is to be stamped
     * @return the token, DER; empty when no authority is configured
     */
    Optional<byte[]> stamp(byte[] sha256) throws TimeStampFailure {
        return authority.isPresent() ? Optional.of(ask(authority.get(), sha256)) : Optional.empty();
    }

    private byte[] ask(URI uri, byte[] sha256) throws TimeStampFailure {
        try {
            var generator = new TimeStampRequestGenerator();
            generator.setCertReq(true);
            var question = generator.generate(TSPAlgorithms.SHA256, sha256, new BigInteger(Long.SIZE, random));
            var answer = http.send(
                    HttpRequest.newBuilder(uri)
                            .timeout(PATIENCE)
                            .header("Content-Type", "application/timestamp-query")
                            .POST(HttpRequest.BodyPublishers.ofByteArray(question.getEncoded()))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != OK) {
                throw new IOException("HTTP " + answer.statusCode());
            }
            var response = new TimeStampResponse(answer.body());
            // Compares the digest, the nonce and the policy with what was asked.
            response.validate(question);
            var token = response.getTimeStampToken();
            if (token == null) {
                throw new IOException("The authority refused: " + response.getStatusString());
            }
            return token.getEncoded();
        } catch (IOException | TSPException failure) {
            throw new TimeStampFailure("No time stamp from " + uri, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new TimeStampFailure("No time stamp from " + uri, interrupted);
        }
    }

    /** What a token proves of a digest. */
    TimeStampView examine(byte[] der, byte[] sha256) {
        try {
            var token = new TimeStampToken(new CMSSignedData(der));
            var info = token.getTimeStampInfo();
            var signer = certificateOf(token);
            var valid = signer.isPresent()
                    && Arrays.equals(info.getMessageImprintDigest(), sha256)
                    && isSignedBy(token, signer.get());
            return new TimeStampView(
                    info.getGenTime().toInstant(),
                    signer.map(it -> it.getSubject().toString()).orElse(""),
                    valid,
                    valid ? trustIn(signer.get()) : null);
        } catch (CMSException | IOException | TSPException damaged) {
            return TimeStampView.DAMAGED;
        }
    }

    private static Optional<X509CertificateHolder> certificateOf(TimeStampToken token) {
        return token.getCertificates().getMatches(null).stream()
                .filter(token.getSID()::match)
                .findFirst();
    }

    private boolean isSignedBy(TimeStampToken token, X509CertificateHolder signer) {
        try {
            token.validate(new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(provider)
                    .build(signer));
            return true;
        } catch (OperatorCreationException | java.security.cert.CertificateException | TSPException _) {
            return false;
        }
    }

    /** Whether the signer is the one configured; nothing can be said when none is. */
    private @Nullable Boolean trustIn(X509CertificateHolder signer) {
        return trusted.isEmpty() ? null : Boolean.valueOf(isTrusted(signer));
    }

    private boolean isTrusted(X509CertificateHolder signer) {
        return trusted.filter(root -> root.equals(signer) || isIssuedBy(signer, root))
                .isPresent();
    }

    private boolean isIssuedBy(X509CertificateHolder signer, X509CertificateHolder root) {
        try {
            return signer.getIssuer().equals(root.getSubject())
                    && signer.isSignatureValid(new JcaContentVerifierProviderBuilder()
                            .setProvider(provider)
                            .build(root));
        } catch (org.bouncycastle.cert.CertException
                | java.security.cert.CertificateException
                | OperatorCreationException _) {
            return false;
        }
    }

    private static X509CertificateHolder read(Path pem) throws IOException {
        try (var parser = new PEMParser(Files.newBufferedReader(pem))) {
            if (parser.readObject() instanceof X509CertificateHolder certificate) {
                return certificate;
            }
            throw new IOException(pem + " holds no certificate");
        }
    }
}
