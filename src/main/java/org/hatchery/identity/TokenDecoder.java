package org.hatchery.identity;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Reads tokens with keys that are kept, fetched ahead of time and outlive an outage of the issuer. */
class TokenDecoder implements JwtDecoder {
    private static final long KEPT = Duration.ofMinutes(15).toMillis();
    private static final long AHEAD = Duration.ofMinutes(5).toMillis();
    private static final long WITHOUT_ISSUER = Duration.ofHours(4).toMillis();
    private static final int PATIENCE = 2_000;
    private static final int LARGEST = 256 << 10;

    private final NimbusJwtDecoder decoder;

    /** Trusts the issuer; its keys are at the address, or where it says. */
    TokenDecoder(String issuer, @Nullable String address, OAuth2TokenValidator<Jwt> validator) {
        var web = new DefaultResourceRetriever(PATIENCE, PATIENCE, LARGEST);
        JWKSource<SecurityContext> keys = JWKSourceBuilder.<SecurityContext>create(
                        new SparingKeys(web, issuer, address))
                .cache(KEPT, PATIENCE)
                .refreshAheadCache(AHEAD, false)
                .rateLimited(false)
                .outageTolerant(WITHOUT_ISSUER)
                .build();
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.Family.SIGNATURE, keys));
        // what a token says is checked by the validator
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(validator);
    }

    @Override
    public Jwt decode(String token) {
        try {
            return decoder.decode(token);
        } catch (BadJwtException invalid) {
            throw invalid;
        } catch (JwtException failed) {
            if (failed.getCause() instanceof RateLimitReachedException unknownKey) {
                throw new BadJwtException("The token is signed with an unknown key.", unknownKey);
            }
            throw new Undecided("The keys of the issuer cannot be fetched.", failed);
        }
    }
}
