package org.hatchery.audit.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import reactor.core.publisher.Mono;

/**
 * Puts the trail around every field of {@code Mutation} and every field marked {@code @personal}, of whatever module,
 * outside of the check of roles, so that what is forbidden or of wrong form leaves its entry too.
 */
@Configuration(proxyBeanMethods = false)
class AuditWiring {
    private static final String PERSONAL = "personal";

    /** After all other visitors, whose fetchers it goes around. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    GraphQlSourceBuilderCustomizer trail(ObjectProvider<AuditActs> acts) {
        return builder -> builder.typeVisitors(List.of(new Around(acts)));
    }

    /** Replaces the fetchers of these fields. */
    private static final class Around extends GraphQLTypeVisitorStub {
        private final ObjectProvider<AuditActs> acts;

        Around(ObjectProvider<AuditActs> acts) {
            this.acts = acts;
        }

        @Override
        public TraversalControl visitGraphQLFieldDefinition(
                GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> place) {
            if (!(place.getParentNode() instanceof GraphQLObjectType parent)) {
                return TraversalControl.CONTINUE;
            }
            if (parent.getName().equals("Mutation")) {
                replace(parent, field, place, this::act);
            } else if (field.hasAppliedDirective(PERSONAL)) {
                replace(parent, field, place, Around::read);
            }
            return TraversalControl.CONTINUE;
        }

        private interface Wrapping {
            @Nullable Object fetch(DataFetcher<?> fetch, DataFetchingEnvironment field) throws Exception;
        }

        private static void replace(
                GraphQLObjectType parent,
                GraphQLFieldDefinition field,
                TraverserContext<GraphQLSchemaElement> place,
                Wrapping wrapping) {
            var registry = place.getVarFromParents(GraphQLCodeRegistry.Builder.class);
            var coordinates = FieldCoordinates.coordinates(parent.getName(), field.getName());
            DataFetcher<?> fetch = registry.getDataFetcher(coordinates, field);
            registry.dataFetcher(coordinates, (DataFetcher<Object>) asked -> wrapping.fetch(fetch, asked));
        }

        private @Nullable Object act(DataFetcher<?> fetch, DataFetchingEnvironment field) throws Exception {
            AuditActs trail = acts.getObject();
            Object answer;
            try {
                answer = fetch.get(field);
            } catch (Exception thrown) {
                trail.failed(field, thrown);
                throw thrown;
            }
            if (answer instanceof Mono<?> later) {
                return later.doOnSuccess(payload -> trail.done(field, payload))
                        .doOnError(thrown -> trail.failed(field, thrown));
            }
            if (answer instanceof CompletionStage<?> later) {
                return later.whenComplete((payload, thrown) -> {
                    if (thrown == null) {
                        trail.done(field, payload);
                    } else {
                        trail.failed(field, cause(thrown));
                    }
                });
            }
            trail.done(field, answer);
            return answer;
        }

        private static Throwable cause(Throwable thrown) {
            return thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        }

        private static @Nullable Object read(DataFetcher<?> fetch, DataFetchingEnvironment field) throws Exception {
            Object answer = fetch.get(field);
            if (answer != null) {
                AuditReads.note(field);
            }
            return answer;
        }
    }
}
