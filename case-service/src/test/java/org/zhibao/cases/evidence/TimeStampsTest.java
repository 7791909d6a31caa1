package org.zhibao.cases.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.testsupport.TimeStampAuthority;

/** Time stamps of a real authority over HTTP. */
class TimeStampsTest {

    private TimeStampAuthority authority;
    private byte[] digest;

    @BeforeEach
    void startAuthority() throws Exception {
        authority = new TimeStampAuthority();
        authority.start();
        digest = MessageDigest.getInstance("SHA-256").digest(new byte[] {1, 2, 3});
    }

    @AfterEach
    void stopAuthority() {
        authority.stop();
    }

    private TimeStamps trusting(X509CertificateHolder certificate) {
        return new TimeStamps(Optional.of(authority.uri()), Optional.of(certificate));
    }

    @Test
    void aTokenProvesWhenTheFileExisted() throws Exception {
        var stamps = trusting(authority.certificate());

        var seen = stamps.examine(stamps.stamp(digest).orElseThrow(), digest);

        assertThat(seen.valid()).isTrue();
        assertThat(seen.trusted()).isTrue();
        assertThat(seen.authority()).contains("Test time stamps");
        assertThat(seen.time()).isCloseTo(Instant.now(), Assertions.within(Duration.ofMinutes(1)));
    }

    @Test
    void aTokenProvesNothingOfAnotherFile() throws Exception {
        var stamps = trusting(authority.certificate());
        var token = stamps.stamp(digest).orElseThrow();
        var other = digest.clone();
        other[0]++;

        assertThat(stamps.examine(token, other).valid()).isFalse();
    }

    @Test
    void aTokenThatWasAlteredIsNotValid() throws Exception {
        var stamps = trusting(authority.certificate());
        var token = stamps.stamp(digest).orElseThrow();
        token[token.length - 5]++;

        assertThat(stamps.examine(token, digest).valid()).isFalse();
        assertThat(stamps.examine(new byte[] {1, 2, 3}, digest)).isEqualTo(TimeStampView.DAMAGED);
    }

    @Test
    void aTokenOfAnotherAuthorityIsValidButNotTrusted() throws Exception {
        var stamps = trusting(new TimeStampAuthority().certificate());

        var seen = stamps.examine(stamps.stamp(digest).orElseThrow(), digest);

        assertThat(seen.valid()).isTrue();
        assertThat(seen.trusted()).isFalse();
    }

    @Test
    void withoutAnAuthorityThereIsNoStampAndOneThatIsAwayIsReported() throws Exception {
        assertThat(new TimeStamps(Optional.empty(), Optional.empty()).stamp(digest))
                .isEmpty();
        var away = new TimeStamps(Optional.of(URI.create("http://127.0.0.1:1/")), Optional.empty());
        assertThatThrownBy(() -> away.stamp(digest)).isInstanceOf(TimeStampFailure.class);
    }
}
