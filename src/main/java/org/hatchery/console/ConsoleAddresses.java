package org.hatchery.console;

import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the pages below {@code /console/} to anyone; what they ask of {@code /graphql} needs a token. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ConsoleSettings.class)
class ConsoleAddresses implements WebMvcConfigurer {
    private static final Duration LONG = Duration.ofDays(365);

    private final ConsoleSettings settings;

    ConsoleAddresses(ConsoleSettings settings) {
        this.settings = settings;
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/", "/console/");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/console/lib/**")
                .addResourceLocations("classpath:/console/lib/")
                .setCacheControl(CacheControl.maxAge(LONG).cachePublic().immutable());
        registry.addResourceHandler("/console/files/**")
                .addResourceLocations("classpath:/console/")
                .setCacheControl(kept())
                .resourceChain(false)
                .addResolver(new VersionedFiles());
    }

    private CacheControl kept() {
        return settings.kept() ? CacheControl.maxAge(LONG).cachePublic().immutable() : CacheControl.noCache();
    }

    @Bean
    @Order(3)
    SecurityFilterChain console(HttpSecurity http, ConsolePolicy policy) {
        return http.securityMatcher("/", "/console", "/console/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.addHeaderWriter(policy)
                        .cacheControl(cache -> cache.disable())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }
}
