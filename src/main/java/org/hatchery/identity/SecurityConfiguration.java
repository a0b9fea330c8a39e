package org.hatchery.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;

/** Only bearers of a token from the trusted issuer, made for Hatchery and still valid, get further than probes and calendars. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final String ISSUER = "hatchery.issuer-uri";
    private static final String KEYS = "hatchery.jwk-set-uri";
    private static final String AUDIENCE = "hatchery.audience";

    @Bean
    SecurityFilterChain api(HttpSecurity http, Unauthenticated unauthenticated, KnownDivisions divisions) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/livez", "/readyz")
                        .permitAll()
                        // the address of a calendar is signed: calendar programs cannot carry a token
                        .requestMatchers(HttpMethod.GET, "/calendars/*")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(unauthenticated)
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(ActorToken.reader(divisions))))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(exceptions -> exceptions.authenticationEntryPoint(unauthenticated))
                // bearer tokens are not sent by browsers on their own
                .csrf(AbstractHttpConfigurer::disable)
                .cors(Customizer.withDefaults())
                .build();
    }

    /** Asks the issuer for its keys at the first token, so that neither has to wait for the other at start. */
    @Bean
    JwtDecoder jwtDecoder(Environment settings) {
        return new SupplierJwtDecoder(() -> {
            String issuer = settings.getRequiredProperty(ISSUER);
            NimbusJwtDecoder decoder = keys(issuer, settings.getProperty(KEYS));
            decoder.setJwtValidator(validator(issuer, settings.getRequiredProperty(AUDIENCE)));
            return decoder;
        });
    }

    /** The issuer says where its keys are, unless its public address cannot be reached from here. */
    private static NimbusJwtDecoder keys(String issuer, @Nullable String address) {
        return address == null || address.isBlank()
                ? NimbusJwtDecoder.withIssuerLocation(issuer).build()
                : NimbusJwtDecoder.withJwkSetUri(address).build();
    }

    private static OAuth2TokenValidator<Jwt> validator(String issuer, String audience) {
        return new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(issuer),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audiences -> audiences != null && audiences.contains(audience)));
    }
}
