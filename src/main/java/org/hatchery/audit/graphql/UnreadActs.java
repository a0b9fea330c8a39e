package org.hatchery.audit.graphql;

import graphql.ExecutionInput;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.audit.AuditKind;
import org.hatchery.audit.AuditLedger;
import org.hatchery.identity.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives mutations an entry that were refused for their values before any of them was run. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class UnreadActs implements WebGraphQlInterceptor {
    private static final String RUN = "mutationsRun";
    private static final String INVALID = "INVALID";

    private final AuditLedger ledger;
    private final Homes homes;

    UnreadActs(AuditLedger ledger, Homes homes) {
        this.ledger = ledger;
        this.homes = homes;
    }

    /** Marks the request as one whose mutations have entries of their own. */
    static void wasRun(GraphQLContext context) {
        context.put(RUN, true);
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).doOnNext(response -> {
            ExecutionInput asked = response.getExecutionInput();
            if (!asked.getGraphQLContext().hasKey(RUN) && asked.getQuery().contains("mutation") && isMisfit(response)) {
                mutations(asked).forEach(mutation -> write(mutation, asked));
            }
        });
    }

    /** Faults are told as data, or as errors that name their places. */
    private static boolean isMisfit(WebGraphQlResponse response) {
        List<GraphQLError> errors = response.getExecutionResult().getErrors();
        return errors.isEmpty()
                || errors.stream()
                        .allMatch(error -> error.getExtensions() != null
                                && error.getExtensions().containsKey("field"));
    }

    private static Stream<String> mutations(ExecutionInput asked) {
        String name = asked.getOperationName();
        try {
            return Parser.parse(asked.getQuery()).getDefinitionsOfType(OperationDefinition.class).stream()
                    .filter(operation -> name == null || name.isEmpty() || name.equals(operation.getName()))
                    .limit(1)
                    .filter(operation -> operation.getOperation() == OperationDefinition.Operation.MUTATION)
                    .flatMap(operation -> operation.getSelectionSet().getSelectionsOfType(Field.class).stream())
                    .map(Field::getName)
                    .filter(field -> !field.startsWith("__"));
        } catch (InvalidSyntaxException unreadable) {
            return Stream.empty();
        }
    }

    private void write(String mutation, ExecutionInput asked) {
        @Nullable Actor actor = asked.getGraphQLContext().get(AuditReads.ACTOR);
        ledger.write(
                new AuditLedger.Deed(AuditKind.ACT, mutation, List.of(), List.of(INVALID), null, null),
                actor,
                actor == null ? Set.of() : homes.of(actor),
                asked.getGraphQLContext().get(AuditReads.TRACE));
    }
}
