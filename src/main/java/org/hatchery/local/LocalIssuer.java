package org.hatchery.local;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/**
 * Issuer of the local profile: a persona's id and the secret buy a token at {@code /oauth2/token}.
 *
 * <p>Its signing key is another one at every start.
 */
@Profile("local")
@Configuration(proxyBeanMethods = false)
class LocalIssuer {
    @Bean
    @Order(1)
    SecurityFilterChain issuer(HttpSecurity http) {
        return http.oauth2AuthorizationServer(server -> http.securityMatcher(server.getEndpointsMatcher()))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new OneIssuerName(), SecurityContextHolderFilter.class)
                .build();
    }

    /** Anyone on this machine may see who there is to be. */
    @Bean
    @Order(2)
    SecurityFilterChain personas(HttpSecurity http) {
        return http.securityMatcher("/local/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    /** Made beside the rest of the start, which it would hold up for a second. */
    @Bean
    JWKSource<SecurityContext> signingKeys() {
        var keys = CompletableFuture.supplyAsync(LocalIssuer::makeKey).thenApply(JWKSet::new);
        return (selector, context) -> selector.select(keys.join());
    }

    private static JWK makeKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> personaClaims(@Value("${hatchery.audience}") String audience) {
        return token -> {
            Persona persona = Personas.of(token.getRegisteredClient().getClientId());
            token.getClaims()
                    .audience(List.of(audience))
                    .claim("hatchery_role", persona.role().name())
                    .claim("hatchery_scope", persona.scope());
        };
    }
}
