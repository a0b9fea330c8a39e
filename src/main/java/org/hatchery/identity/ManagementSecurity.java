package org.hatchery.identity;

import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The management port tells everybody who reaches it whether the service is well, and its metrics; why it is not, only
 * administrators. Where it is the port of the API, metrics are for administrators as well.
 */
@Configuration(proxyBeanMethods = false)
class ManagementSecurity {
    @Bean
    @Order(1)
    SecurityFilterChain management(
            HttpSecurity http,
            Unauthenticated unauthenticated,
            KnownDivisions divisions,
            GrantedAccess granted,
            Environment settings) {
        boolean apart = ManagementPortType.get(settings) == ManagementPortType.DIFFERENT;
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> {
                    requests.requestMatchers(EndpointRequest.to("health")).permitAll();
                    if (apart) {
                        requests.requestMatchers(EndpointRequest.to("prometheus"))
                                .permitAll();
                    }
                    requests.anyRequest().access(AuthorityAuthorizationManager.hasRole(Role.ADMIN.name()));
                })
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(unauthenticated)
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(ActorToken.reader(divisions, granted))))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }
}
