package org.hatchery.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.BUREAU;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpRequest;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;

@IntegrationTest
@ResourceLock(Resources.SYSTEM_OUT)
class TokenTests {
    private static final Actor SOMEBODY = new Actor("somebody", BUREAU, List.of("210100", "620725"));
    private static final String VIEWER = "{ viewer { id role scope } }";

    private final Api api;
    private final TestTokens tokens;
    private final Environment settings;

    TokenTests(Api api, TestTokens tokens, Environment settings) {
        this.api = api;
        this.tokens = tokens;
        this.settings = settings;
    }

    @Test
    void saysWhoAsks() {
        Reply reply = api.as(SOMEBODY).ask(VIEWER);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.at("/viewer")).hasToString("""
                {"id":"somebody","role":"BUREAU","scope":["210100","620725"]}""");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void isRefusedWhenAClaimIsWrong(String what, Consumer<JwtClaimsSet.Builder> spoil) {
        JwtClaimsSet.Builder claims = tokens.claims(SOMEBODY);
        spoil.accept(claims);

        isRefused(api.withToken(tokens.signed(claims.build())));
    }

    static Stream<Arguments> isRefusedWhenAClaimIsWrong() {
        Instant now = Instant.now();
        return Stream.of(
                wrong(
                        "expired",
                        claims -> claims.issuedAt(now.minus(Duration.ofHours(3)))
                                .notBefore(now.minus(Duration.ofHours(3)))
                                .expiresAt(now.minus(Duration.ofHours(2)))),
                wrong("not yet valid", claims -> claims.notBefore(now.plus(Duration.ofMinutes(30)))),
                wrong("another issuer", claims -> claims.issuer("http://localhost:1")),
                wrong("another audience", claims -> claims.audience(List.of("somewhere-else"))),
                wrong("no audience", claims -> claims.claims(all -> all.remove("aud"))),
                wrong("no end", claims -> claims.claims(all -> all.remove("exp"))),
                wrong(
                        "expired for longer than clocks differ",
                        claims -> claims.issuedAt(now.minus(Duration.ofMinutes(10)))
                                .notBefore(now.minus(Duration.ofMinutes(10)))
                                .expiresAt(now.minusSeconds(35))),
                wrong("empty subject", claims -> claims.subject("")),
                wrong("blank subject", claims -> claims.subject("  ")),
                wrong("token of who signed in", claims -> claims.claim("typ", "ID")),
                wrong("token to buy another with", claims -> claims.claim("typ", "Refresh")),
                wrong("token to buy another with later", claims -> claims.claim("typ", "Offline")),
                wrong("hash of an access token", claims -> claims.claim("at_hash", "x")),
                wrong("no subject", claims -> claims.claims(all -> all.remove("sub"))),
                wrong("role that nobody is given", claims -> claims.claim("hatchery_role", "VISITOR")),
                wrong("unknown role", claims -> claims.claim("hatchery_role", "EMPEROR")));
    }

    /** Who may enter an invitation, and otherwise finds nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void isAVisitorsWithoutARole(String role) {
        JwtClaimsSet.Builder claims = tokens.claims(SOMEBODY).subject("visitor");
        claims.claims(all -> all.remove("hatchery_role"));
        if (!role.isEmpty()) {
            claims.claim("hatchery_role", role);
        }
        String token = tokens.signed(claims.build());
        Caller visitor = api.withToken(token);

        assertThat(visitor.ask(VIEWER).at("/viewer")).hasToString("""
                {"id":"visitor","role":"VISITOR","scope":[]}""");
        assertThat(visitor.ask("{ node(id: \"x\") { id } }").codes()).containsExactly("FORBIDDEN");
        assertThat(api.send(api.request("/elsewhere").header("Authorization", "Bearer " + token))
                        .status())
                .isEqualTo(403);
        assertThat(api.send(api.request("/files/x").header("Authorization", "Bearer " + token))
                        .status())
                .isEqualTo(403);
    }

    private static Arguments wrong(String what, Consumer<JwtClaimsSet.Builder> spoil) {
        return arguments(what, spoil);
    }

    @Test
    void isTakenWhenItSaysThatItIsForServices() {
        JwtClaimsSet claims = tokens.claims(SOMEBODY).claim("typ", "Bearer").build();

        assertThat(api.withToken(tokens.signed(claims)).ask(VIEWER).status()).isEqualTo(200);
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void leavesNothingOfItselfInTheLogWhenItIsRefused(CapturedOutput log) throws Exception {
        String junk = new PlainJWT(validClaims()).serialize();
        for (int round = 0; round < 5; round++) {
            isRefused(api.withToken(junk));
        }
        api.send(api.request("/logged-once?token=" + junk));
        api.send(api.request("/logged-once"));

        assertThat(log.getAll()).doesNotContain(junk);
        // services that start side by side may each write a line of the log
        assertThat(log.getAll()
                        .lines()
                        .filter(line -> line.contains("/logged-once"))
                        .distinct())
                .singleElement()
                .asString()
                .contains("GET /logged-once by nobody 127.0.0.1");
    }

    @Test
    void isRefusedUnsigned() throws Exception {
        isRefused(api.withToken(new PlainJWT(validClaims()).serialize()));
    }

    @Test
    void isRefusedWhenSignedByAnUnknownKeyOfTheSameName() throws Exception {
        RSAKey unknown = new RSAKeyGenerator(2048).keyID(issuerKey().getKeyID()).generate();
        var forger = new TestTokens(new ImmutableJWKSet<>(new JWKSet(unknown)), settings);

        isRefused(api.withToken(forger.of(SOMEBODY)));
    }

    @Test
    void isRefusedWhenThePublicKeyServedAsSharedSecret() throws Exception {
        RSAKey known = issuerKey();
        var header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                .keyID(known.getKeyID())
                .build();
        var forged = new SignedJWT(header, validClaims());
        forged.sign(new MACSigner(known.toRSAPublicKey().getEncoded()));

        isRefused(api.withToken(forged.serialize()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "a.b.c", "eyJhbGciOiJSUzI1NiJ9.e30.AAAA"})
    void isRefusedWhenItIsNone(String garbage) {
        isRefused(api.withToken(garbage));
    }

    @Test
    void isNeeded() {
        isRefused(api.anonymous());
    }

    @Test
    void isToldWithoutDetailsThatItIsRefused() {
        assertThat(api.anonymous().ask(VIEWER).header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(api.withToken("junk").ask(VIEWER).header("WWW-Authenticate"))
                .isEqualTo("Bearer error=\"invalid_token\"");
    }

    @Test
    void isNotSaidToBeBoundToACertificate() {
        assertThat(api.send(api.request("/.well-known/oauth-protected-resource"))
                        .body())
                .doesNotContain("\"tls_client_certificate_bound_access_tokens\":true");
    }

    @Test
    void isNotNeededToLookForACalendar() {
        assertThat(api.send(api.request("/calendars/none.ics").method("HEAD", HttpRequest.BodyPublishers.noBody()))
                        .status())
                .isEqualTo(404);
        assertThat(api.send(api.request("/calendars/none.ics")).status()).isEqualTo(404);
    }

    @Test
    void doesNotOpenThePageOfFailures() {
        String token = api.token(new Actor("somebody", Role.FIRM, List.of("x")));

        assertThat(api.send(api.request("/error").header("Authorization", "Bearer " + token))
                        .status())
                .isEqualTo(403);
        assertThat(api.send(api.request("/error")).status()).isEqualTo(401);
        assertThat(api.send(api.request("/elsewhere").header("Authorization", "Bearer " + token))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void isNeededForAnyPathButProbes() {
        assertThat(api.send(api.request("/elsewhere")).status()).isEqualTo(401);
        assertThat(api.send(api.request("/logout")).status()).isEqualTo(401);
        assertThat(api.send(api.request("/actuator/env")).status()).isEqualTo(401);
        assertThat(api.send(api.request("/actuator/health")).status()).isEqualTo(401);
        assertThat(api.send(api.request("/actuator/prometheus")).status()).isEqualTo(401);
        assertThat(api.send(api.request("/livez")).status()).isEqualTo(200);
        assertThat(api.send(api.request("/readyz")).status()).isEqualTo(200);
    }

    private static void isRefused(Caller caller) {
        Reply reply = caller.ask(VIEWER);

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(reply.codes()).containsExactly("UNAUTHENTICATED");
        assertThat(reply.text("/errors/0/message")).isEqualTo("登录已失效，请重新登录。");
        assertThat(reply.text("/errors/0/extensions/traceId")).isEqualTo(reply.header("X-Correlation-Id"));
    }

    private JWTClaimsSet validClaims() throws ParseException {
        return SignedJWT.parse(tokens.of(SOMEBODY)).getJWTClaimsSet();
    }

    private RSAKey issuerKey() throws ParseException, JOSEException {
        return JWKSet.parse(api.send(api.request("/oauth2/jwks")).body())
                .getKeys()
                .get(0)
                .toRSAKey();
    }
}
