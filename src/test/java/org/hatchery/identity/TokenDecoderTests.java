package org.hatchery.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.util.StandardCharset;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;

@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class TokenDecoderTests {
    private final IssuerStub issuer = new IssuerStub();

    TokenDecoderTests() throws Exception {}

    @AfterEach
    void close() {
        issuer.close();
    }

    @Test
    void fetchesTheKeysOnceForAllTokens() throws Exception {
        TokenDecoder decoder = decoder();
        for (int round = 0; round < 20; round++) {
            assertThat(decoder.decode(issuer.token("known")).getSubject()).isEqualTo("somebody");
        }

        assertThat(issuer.fetches).hasValue(1);
    }

    @Test
    void doesNotFetchKeysAtThePaceOfJunk() throws Exception {
        TokenDecoder decoder = decoder();
        decoder.decode(issuer.token("known"));
        for (int round = 0; round < 40; round++) {
            String junk = junk("k" + round);
            assertThatThrownBy(() -> decoder.decode(junk)).isInstanceOf(BadJwtException.class);
        }

        assertThat(issuer.fetches.get()).isLessThanOrEqualTo(2);
        assertThat(decoder.decode(issuer.token("known")).getSubject()).isEqualTo("somebody");
    }

    @Test
    void saysThatItCannotTellWhileThereAreNoKeys(CapturedOutput log) throws Exception {
        TokenDecoder decoder = decoder();
        issuer.out = true;
        for (int round = 0; round < 20; round++) {
            String token = issuer.token("known");
            assertThatThrownBy(() -> decoder.decode(token)).isInstanceOf(Undecided.class);
        }

        assertThat(log.getAll()).containsOnlyOnce("cannot be fetched").doesNotContain("\tat ");
        assertThatThrownBy(() -> decoder.decode("x.y.z")).isInstanceOf(BadJwtException.class);
    }

    @Test
    void readsTokensOnWhileTheIssuerIsOut() throws Exception {
        TokenDecoder decoder = decoder();
        decoder.decode(issuer.token("known"));
        issuer.out = true;

        assertThat(decoder.decode(issuer.token("known")).getSubject()).isEqualTo("somebody");
    }

    @Test
    void takesKeysFromItsOwnIssuerOnly() throws Exception {
        try (var other = new IssuerStub()) {
            var decoder = new TokenDecoder(
                    other.address().replace("localhost", "127.0.0.1"),
                    null,
                    token -> OAuth2TokenValidatorResult.success());

            assertThatThrownBy(() -> decoder.decode(other.token("known"))).isInstanceOf(Undecided.class);
        }
    }

    private TokenDecoder decoder() {
        return new TokenDecoder(issuer.address(), null, token -> OAuth2TokenValidatorResult.success());
    }

    private static String junk(String key) {
        String header = "{\"alg\":\"RS256\",\"kid\":\"" + key + "\"}";
        return Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes(StandardCharset.UTF_8))
                + ".e30.AAAA";
    }
}
