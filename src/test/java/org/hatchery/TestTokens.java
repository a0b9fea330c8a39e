package org.hatchery;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Tokens for anybody, signed with the key of the local issuer, which knows its personas only. */
public class TestTokens {
    private final NimbusJwtEncoder encoder;
    private final Environment settings;
    private final Map<Actor, String> signed = new ConcurrentHashMap<>();

    public TestTokens(JWKSource<SecurityContext> issuerKeys, Environment settings) {
        this.encoder = new NimbusJwtEncoder(issuerKeys);
        this.settings = settings;
    }

    /** One for each, since to sign costs more than most requests. */
    public String of(Actor actor) {
        return signed.computeIfAbsent(actor, somebody -> signed(claims(somebody).build()));
    }

    public String signed(JwtClaimsSet claims) {
        return encoder.encode(JwtEncoderParameters.from(claims)).getTokenValue();
    }

    /** All claims of a valid token; a test may spoil some. */
    public JwtClaimsSet.Builder claims(Actor actor) {
        Instant now = Instant.now();
        JwtClaimsSet.Builder claims = JwtClaimsSet.builder();
        if (actor.name() != null) {
            claims.claim("name", actor.name());
        }
        if (actor.email() != null) {
            claims.claim("email", actor.email()).claim("email_verified", true);
        }
        if (actor.role() != Role.VISITOR) {
            claims.claim("hatchery_role", actor.role().name()).claim("hatchery_scope", actor.limits());
        }
        return claims.issuer(settings.getRequiredProperty("hatchery.issuer-uri"))
                .subject(actor.id())
                .audience(List.of("hatchery"))
                .issuedAt(now)
                .notBefore(now)
                .expiresAt(now.plus(Duration.ofHours(4)));
    }
}
