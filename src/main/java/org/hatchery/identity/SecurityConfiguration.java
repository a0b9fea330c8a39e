package org.hatchery.identity;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;

/** Only bearers of a token from the trusted issuer, made for Hatchery and still valid, get further than probes, calendars and what is published. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final String ISSUER = "hatchery.issuer-uri";
    private static final String KEYS = "hatchery.jwk-set-uri";
    private static final String AUDIENCE = "hatchery.audience";
    private static final String TYPE = "typ";
    private static final String OF_ID_TOKENS = "at_hash";
    /** Types of tokens that are meant for a service; others are for signing in or for buying new ones. */
    private static final Set<String> ACCESS = Set.of("Bearer", "JWT", "at+jwt");
    /** How far the clocks of issuer and service may be apart. */
    private static final Duration SKEW = Duration.ofSeconds(30);

    @Bean
    SecurityFilterChain api(
            HttpSecurity http,
            Unauthenticated unauthenticated,
            NotGranted notGranted,
            KnownDivisions divisions,
            GrantedAccess granted) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/livez", "/readyz")
                        .permitAll()
                        // the address of a calendar is signed: calendar programs cannot carry a token
                        .requestMatchers(HttpMethod.GET, "/calendars/*")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/calendars/*")
                        .permitAll()
                        // what is published is everybody's, and only read there
                        .requestMatchers(HttpMethod.GET, "/published/**")
                        .permitAll()
                        // who was let in or not has been decided by then
                        .dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        // what the container asks when something failed; for anybody else it has nothing to tell
                        .requestMatchers("/error")
                        .denyAll()
                        // where every field names its roles, also those of visitors
                        .requestMatchers("/graphql")
                        .authenticated()
                        .anyRequest()
                        .hasAnyRole(Role.given().map(Role::name).toArray(String[]::new)))
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(unauthenticated)
                        .accessDeniedHandler(notGranted)
                        .protectedResourceMetadata(about -> about.protectedResourceMetadataCustomizer(
                                metadata -> metadata.tlsClientCertificateBoundAccessTokens(false)))
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(ActorToken.reader(divisions, granted))))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(exceptions ->
                        exceptions.authenticationEntryPoint(unauthenticated).accessDeniedHandler(notGranted))
                // bearer tokens are not sent by browsers on their own
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .cors(Customizer.withDefaults())
                .build();
    }

    /** Asks the issuer for its keys at the first token, so that neither has to wait for the other at start. */
    @Bean
    JwtDecoder jwtDecoder(Environment settings) {
        return new SupplierJwtDecoder(() -> {
            String issuer = settings.getRequiredProperty(ISSUER);
            return new TokenDecoder(
                    issuer, settings.getProperty(KEYS), validator(issuer, settings.getRequiredProperty(AUDIENCE)));
        });
    }

    private static OAuth2TokenValidator<Jwt> validator(String issuer, String audience) {
        return new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithValidators(
                        new JwtIssuerValidator(issuer), new JwtTimestampValidator(SKEW)),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audiences -> audiences != null && audiences.contains(audience)),
                new JwtClaimValidator<Instant>(JwtClaimNames.EXP, Objects::nonNull),
                new JwtClaimValidator<String>(JwtClaimNames.SUB, subject -> subject != null && !subject.isBlank()),
                SecurityConfiguration::forServices);
    }

    /** A token that says who signed in, or that buys other tokens, is none to ask with. */
    private static OAuth2TokenValidatorResult forServices(Jwt token) {
        Object type = token.getClaim(TYPE);
        boolean access = type == null || ACCESS.contains(String.valueOf(type));
        return access && !token.hasClaim(OF_ID_TOKENS)
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(
                        new OAuth2Error("invalid_token", "The token is not meant for a service.", null));
    }
}
