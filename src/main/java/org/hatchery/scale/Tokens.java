package org.hatchery.scale;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Tokens for anybody, signed with the key of the local issuer, which knows its personas only. */
final class Tokens {
    private final NimbusJwtEncoder encoder;
    private final Environment settings;

    Tokens(JWKSource<SecurityContext> issuerKeys, Environment settings) {
        this.encoder = new NimbusJwtEncoder(issuerKeys);
        this.settings = settings;
    }

    /** A token for a role and what it is limited to, such as {@code BUREAU,210000}. */
    String of(String roleAndLimits) {
        List<String> parts = List.of(roleAndLimits.split(","));
        Instant now = Clock.systemUTC().instant();
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .issuer(settings.getRequiredProperty("hatchery.issuer-uri"))
                .subject("measured-" + roleAndLimits)
                .audience(List.of(settings.getRequiredProperty("hatchery.audience")))
                .issuedAt(now)
                .notBefore(now)
                .expiresAt(now.plus(Duration.ofHours(3)))
                .claim("hatchery_role", parts.get(0))
                .claim("hatchery_scope", parts.subList(1, parts.size()))
                .build();
        return encoder.encode(JwtEncoderParameters.from(claims)).getTokenValue();
    }
}
