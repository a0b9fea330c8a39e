package org.hatchery.shared.graphql.schema;

import java.util.List;
import org.hatchery.shared.graphql.cost.Limits;
import org.hatchery.shared.graphql.document.KnownDocuments;
import org.hatchery.shared.graphql.refusal.Sentences;
import org.hatchery.shared.graphql.request.Places;
import org.hatchery.shared.graphql.request.RequestSettings;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ClassNameTypeResolver;

/** Sets up the engine: a {@code FirmView} is a {@code Firm}, known documents are kept, limits hold. */
@Configuration(proxyBeanMethods = false)
class SchemaConfiguration {
    private static final String VIEW = "View";

    @Bean
    GraphQlSourceBuilderCustomizer typesByView() {
        var resolver = new ClassNameTypeResolver();
        resolver.setClassNameExtractor(type -> typeOf(type.getSimpleName()));
        return builder -> builder.defaultTypeResolver(resolver);
    }

    /** In place of the chain of all such beans, which costs at every field of every answer; nobody reads its timings. */
    @Bean
    GraphQlSourceBuilderCustomizer engine() {
        var documents = new KnownDocuments();
        return builder -> builder.configureGraphQl(
                engine -> engine.preparsedDocumentProvider(documents).instrumentation(new Limits()));
    }

    @Bean
    @Order(0)
    GraphQlSourceBuilderCustomizer sentences() {
        return builder -> builder.typeVisitors(List.of(new Sentences()));
    }

    /** For whatever is asked of the engine, however it came in. */
    @Bean
    Places questionPlaces(RequestSettings settings) {
        int share = Math.max(1, settings.atOnce() * 3 / 4);
        return new Places(settings.atOnce(), settings.waiting(), settings.patience(), share);
    }

    private static String typeOf(String view) {
        return view.endsWith(VIEW) ? view.substring(0, view.length() - VIEW.length()) : view;
    }
}
