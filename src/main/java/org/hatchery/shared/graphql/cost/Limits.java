package org.hatchery.shared.graphql.cost;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionResult;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.OperationDefinition;
import graphql.schema.idl.TypeUtil;
import java.util.concurrent.CompletableFuture;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.ErrorCode;
import org.hatchery.shared.graphql.document.KnownDocuments;
import org.jspecify.annotations.Nullable;

/**
 * Limits on every request, in every profile: depth, cost and aliases; page size is checked where pages are read.
 *
 * <p>One instrumentation for all, because the engine asks each one at every field of every answer.
 */
public final class Limits extends SimplePerformantInstrumentation {
    /** The standard introspection query is 15 deep. */
    public static final int DEPTH = 15;

    private static final String BOOLEAN = "Boolean";
    /** A page of 100 with a hundred objects in each entry fits; it takes half a second of a processor. */
    public static final int COST = 3_000;

    private final Instrumentation depth = new MaxQueryDepthInstrumentation(DEPTH) {
        @Override
        protected AbortExecutionException mkAbortException(int depth, int limit) {
            return TooMuch.of(ErrorCode.DEPTH_EXCEEDED, Words.say("shared.depth"), depth, limit);
        }
    };

    /** Operations that are not too deep whatever their variables are; those of a known document are the same objects. */
    private final Cache<OperationDefinition, Boolean> shallow =
            Caffeine.newBuilder().weakKeys().maximumSize(KnownDocuments.MOST).build();

    private final Instrumentation cost =
            new MaxQueryComplexityInstrumentation(DeclaredCost.most(COST), new DeclaredCost()) {
                @Override
                protected AbortExecutionException mkAbortException(int cost, int limit) {
                    return TooMuch.of(
                            ErrorCode.COST_EXCEEDED, Words.say("shared.cost"), DeclaredCost.ofRequest(cost), COST);
                }
            };

    @Override
    public @Nullable CompletableFuture<InstrumentationState> createStateAsync(
            InstrumentationCreateStateParameters parameters) {
        return cost.createStateAsync(parameters);
    }

    @Override
    public DocumentAndVariables instrumentDocumentAndVariables(
            DocumentAndVariables request,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        try {
            AliasLimit.check(request.getDocument());
        } catch (TooMuch found) {
            throw found.in(parameters.getExecutionInput().getLocale());
        }
        return request;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        try {
            checkDepth(parameters, state);
            TimeLimit.start(parameters.getExecutionContext());
            return cost.beginExecuteOperation(parameters, state);
        } catch (TooMuch found) {
            throw found.in(parameters.getExecutionContext().getLocale());
        }
    }

    private void checkDepth(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        OperationDefinition operation = parameters.getExecutionContext().getOperationDefinition();
        if (shallow.getIfPresent(operation) == null) {
            depth.beginExecuteOperation(parameters, state);
            if (isAlwaysAlike(operation)) {
                shallow.put(operation, true);
            }
        }
    }

    /** A part may be skipped only where a variable says so. */
    private static boolean isAlwaysAlike(OperationDefinition operation) {
        return operation.getVariableDefinitions().stream()
                .noneMatch(variable ->
                        TypeUtil.unwrapAll(variable.getType()).getName().equals(BOOLEAN));
    }
}
