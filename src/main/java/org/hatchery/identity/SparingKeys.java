package org.hatchery.identity;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches the issuer's keys, but not at the pace of whoever sends tokens with keys that nobody knows.
 *
 * <p>The library's own limit lets two fetches pass in an interval and takes an outage for too many requests.
 */
class SparingKeys implements JWKSetSource<SecurityContext> {
    /** A key that was just made is accepted after this time at the latest. */
    static final Duration PAUSE = Duration.ofSeconds(30);

    private static final Duration PAUSE_WHILE_OUT = Duration.ofSeconds(3);
    private static final Logger log = LoggerFactory.getLogger(SparingKeys.class);

    private final ResourceRetriever web;
    private final String issuer;
    private @Nullable String address;
    private long next = System.nanoTime();
    private boolean out;

    /** Keys at the address, or where the issuer says that they are. */
    SparingKeys(ResourceRetriever web, String issuer, @Nullable String address) {
        this.web = web;
        this.issuer = issuer;
        this.address = address == null || address.isBlank() ? null : address;
    }

    @Override
    public synchronized JWKSet getJWKSet(JWKSetCacheRefreshEvaluator refresh, long now, SecurityContext context)
            throws KeySourceException {
        if (System.nanoTime() - next < 0) {
            throw out ? new JWKSetUnavailableException("The issuer did not answer a moment ago.") : tooSoon();
        }
        try {
            JWKSet keys = JWKSet.parse(
                    web.retrieveResource(URI.create(address()).toURL()).getContent());
            answered();
            return keys;
        } catch (IOException | ParseException | IllegalArgumentException failed) {
            failed(failed);
            throw new JWKSetUnavailableException("The keys of the issuer cannot be fetched.", failed);
        }
    }

    private String address() throws IOException, ParseException {
        if (address == null) {
            address = announced();
        }
        return address;
    }

    /** By RFC 8414, or as OpenID Connect has it. */
    private String announced() throws IOException, ParseException {
        URI root = URI.create(issuer);
        try {
            return announced(root.resolve("/.well-known/oauth-authorization-server" + root.getPath()));
        } catch (IOException | ParseException notThere) {
            return announced(URI.create(issuer + "/.well-known/openid-configuration"));
        }
    }

    private String announced(URI metadata) throws IOException, ParseException {
        Map<String, Object> said =
                JSONObjectUtils.parse(web.retrieveResource(metadata.toURL()).getContent());
        if (!issuer.equals(said.get("issuer")) || !(said.get("jwks_uri") instanceof String keys)) {
            throw new IOException("No keys of the issuer " + issuer + " are announced at " + metadata);
        }
        return keys;
    }

    private void answered() {
        next = System.nanoTime() + PAUSE.toNanos();
        if (out) {
            log.info("The issuer {} gives its keys again", issuer);
        }
        out = false;
    }

    private void failed(Exception why) {
        next = System.nanoTime() + PAUSE_WHILE_OUT.toNanos();
        if (!out) {
            log.error(
                    "The keys of the issuer {} cannot be fetched; callers get 503 until they can: {}",
                    issuer,
                    why.toString());
        }
        out = true;
    }

    private static RateLimitReachedException tooSoon() {
        return new RateLimitReachedException();
    }

    @Override
    public void close() {}
}
