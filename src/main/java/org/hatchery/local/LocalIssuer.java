package org.hatchery.local;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.hatchery.identity.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Issuer of the local profile: a persona's id and the secret buy a token at {@code /oauth2/token}, and sign in a browser at
 * {@code /local/login}.
 *
 * <p>Its signing key is another one in every process.
 */
@Profile("local")
@Configuration(proxyBeanMethods = false)
class LocalIssuer {
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src data:; form-action 'self'; "
                    + "base-uri 'none'; frame-ancestors 'none'";
    private static final int FEWEST_ROUNDS = 4;

    @Bean
    @Order(1)
    SecurityFilterChain issuer(HttpSecurity http) {
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(Customizer.withDefaults());
                    server.authorizationEndpoint(door -> door.errorResponseHandler(new RefusedSignIn()));
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(asked -> asked.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint(SignInPage.PATH), browser()))
                .addFilterBefore(new OneIssuerName(), SecurityContextHolderFilter.class)
                .build();
    }

    private static RequestMatcher browser() {
        var matcher = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        matcher.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        return matcher;
    }

    /** Anyone on this machine may see who there is to be; the secret makes one of them. */
    @Bean
    @Order(2)
    SecurityFilterChain personas(HttpSecurity http, LocalSecret secret, PasswordEncoder secrets) {
        return http.securityMatcher("/local/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .userDetailsService(new PersonaAccounts(secret, secrets))
                .formLogin(form -> form.loginPage(SignInPage.PATH).permitAll())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY)))
                .build();
    }

    /** The hash is stored nowhere, and so need not be a slow one: what is guessed is asked of the service itself. */
    @Bean
    PasswordEncoder secrets() {
        return new BCryptPasswordEncoder(FEWEST_ROUNDS);
    }

    @Bean
    JWKSource<SecurityContext> signingKeys() {
        CompletableFuture<JWKSet> keys = SigningKeys.MADE;
        return (selector, context) -> selector.select(keys.join());
    }

    /** Made beside the rest of the start, which it would hold up for a second. */
    private static class SigningKeys {
        static final CompletableFuture<JWKSet> MADE =
                CompletableFuture.supplyAsync(LocalIssuer::makeKey).thenApply(JWKSet::new);
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
            if (!OAuth2TokenType.ACCESS_TOKEN.equals(token.getTokenType())) {
                return; // who signed in is told as the standard has it
            }
            Persona persona = Personas.of(
                    Objects.requireNonNull(token.<Authentication>getPrincipal()).getName());
            token.getClaims()
                    .audience(List.of(audience))
                    // the Chinese part of what they are described by
                    .claim("name", persona.description().split(" ")[0]);
            if (persona.role() != Role.VISITOR) {
                token.getClaims()
                        .claim("hatchery_role", persona.role().name())
                        .claim("hatchery_scope", persona.scope());
            }
        };
    }
}
