package org.hatchery.local;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Page at {@code /graphiql} to try queries without the internet: our frame around the editor of an optional jar. */
@Profile("local")
@Configuration(proxyBeanMethods = false)
class GraphiqlPage implements WebMvcConfigurer {
    private static final String PAGE = "/graphiql/index.html";

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/graphiql", PAGE);
        registry.addRedirectViewController("/graphiql/", PAGE);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/graphiql/**")
                .addResourceLocations("classpath:/local/graphiql/", "classpath:/META-INF/resources/graphql-ui/");
    }

    /** Anyone may open the page; what it asks of {@code /graphql} still needs a token. */
    @Bean
    @Order(0)
    SecurityFilterChain graphiql(HttpSecurity http) {
        return http.securityMatcher("/graphiql", "/graphiql/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }
}
