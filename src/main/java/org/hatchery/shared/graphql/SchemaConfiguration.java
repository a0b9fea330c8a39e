package org.hatchery.shared.graphql;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.ClassNameTypeResolver;

/** Tells the engine that a {@code FirmView} is a {@code Firm}. */
@Configuration(proxyBeanMethods = false)
class SchemaConfiguration {
    private static final String VIEW = "View";

    @Bean
    GraphQlSourceBuilderCustomizer typesByView() {
        var resolver = new ClassNameTypeResolver();
        resolver.setClassNameExtractor(type -> typeOf(type.getSimpleName()));
        return builder -> builder.defaultTypeResolver(resolver);
    }

    private static String typeOf(String view) {
        return view.endsWith(VIEW) ? view.substring(0, view.length() - VIEW.length()) : view;
    }
}
