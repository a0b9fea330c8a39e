package org.hatchery.identity.graphql;

import graphql.Scalars;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.PropertyDataFetcherHelper;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.graphql.RequestError;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import reactor.core.publisher.Mono;

/**
 * Surrounds every mutation: a refusal is data wherever it was spoken, also while arguments were read, and a refused request
 * gives its idempotency key back.
 */
@Configuration(proxyBeanMethods = false)
class MutationCalls extends GraphQLTypeVisitorStub {
    private static final String ERRORS = "userErrors";

    /** Next to the field: what is refused before it, such as a wrong form, takes no key. */
    @Bean
    @Order(1)
    GraphQlSourceBuilderCustomizer surroundedMutations() {
        return builder -> builder.typeVisitors(List.of(new MutationCalls()));
    }

    @Override
    public TraversalControl visitGraphQLFieldDefinition(
            GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
        if (context.getParentNode() instanceof GraphQLFieldsContainer parent
                && parent.getName().equals("Mutation")) {
            GraphQLCodeRegistry.Builder code = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
            var place = FieldCoordinates.coordinates(parent, field);
            DataFetcher<?> fetch = code.getDataFetcher(place, field);
            code.dataFetcher(place, (DataFetcher<Object>) asked -> answer(fetch, asked));
        }
        return TraversalControl.CONTINUE;
    }

    private static @Nullable Object answer(DataFetcher<?> fetch, DataFetchingEnvironment asked) throws Exception {
        OnceAtATime call = OnceAtATime.begin(asked.getGraphQlContext());
        Object answer;
        try {
            answer = fetch.get(asked);
        } catch (Rejection refusal) {
            call.end(true);
            return declined(refusal);
        } catch (Exception failure) {
            call.end(isRefusal(failure));
            throw failure;
        }
        if (answer instanceof Mono<?> later) {
            // so Spring hands on what a controller method, or the reading of its arguments, has thrown
            return later.<Object>map(payload -> done(call, payload))
                    .switchIfEmpty(Mono.fromRunnable(() -> call.end(false)))
                    .onErrorResume(failure -> failedLater(call, failure));
        }
        if (answer instanceof CompletionStage<?> later) {
            return later.handle((payload, failure) -> failure == null ? done(call, payload) : failedNow(call, failure));
        }
        return done(call, answer);
    }

    private static @Nullable Object done(OnceAtATime call, @Nullable Object payload) {
        boolean refused = errors(payload) instanceof List<?> errors && !errors.isEmpty();
        call.end(refused);
        return payload;
    }

    /** Every payload has the field; a record and a map are read alike. */
    private static @Nullable Object errors(@Nullable Object payload) {
        return payload == null
                ? null
                : PropertyDataFetcherHelper.getPropertyValue(ERRORS, payload, Scalars.GraphQLString);
    }

    private static Mono<Object> failedLater(OnceAtATime call, Throwable failure) {
        return Mono.fromCallable(() -> failedNow(call, failure));
    }

    private static Object failedNow(OnceAtATime call, Throwable failure) {
        Throwable cause = failure instanceof CompletionException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : failure;
        call.end(isRefusal(cause));
        if (cause instanceof Rejection declined) {
            return declined(declined);
        }
        throw cause instanceof RuntimeException unchecked ? unchecked : new CompletionException(cause);
    }

    private static boolean isRefusal(Throwable failure) {
        return failure instanceof Rejection || failure instanceof RequestError;
    }

    private static Object declined(Rejection refusal) {
        return Map.of(ERRORS, refusal.errors());
    }
}
