package org.hatchery.shared.graphql;

import graphql.ExecutionResult;
import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.FieldComplexityEnvironment;
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
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Limits on every request, in every profile: depth, cost and aliases; page size is checked where pages are read.
 *
 * <p>One instrumentation for all, because the engine asks each one at every field of every answer.
 */
final class Limits extends SimplePerformantInstrumentation {
    /** The standard introspection query is 15 deep. */
    private static final int DEPTH = 15;
    /** Objects a request may ask for; a page of 100 with a handful of objects in each entry fits. */
    private static final int COST = 3_000;

    private static final int USUAL_PAGE = 20;

    private final Instrumentation depth = new MaxQueryDepthInstrumentation(DEPTH) {
        @Override
        protected AbortExecutionException mkAbortException(int depth, int limit) {
            return tooMuch(ErrorCode.DEPTH_EXCEEDED, "depth", depth, limit);
        }
    };

    private final Instrumentation cost = new MaxQueryComplexityInstrumentation(COST, cost()) {
        @Override
        protected AbortExecutionException mkAbortException(int cost, int limit) {
            return tooMuch(ErrorCode.COST_EXCEEDED, "cost", cost, limit);
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
        AliasLimit.check(request.getDocument());
        return request;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        depth.beginExecuteOperation(parameters, state);
        return cost.beginExecuteOperation(parameters, state);
    }

    private static FieldComplexityCalculator cost() {
        return (field, children) -> {
            boolean leaf = GraphQLTypeUtil.isLeaf(
                    GraphQLTypeUtil.unwrapAll(field.getFieldDefinition().getType()));
            return leaf ? 0 : Math.min(Integer.MAX_VALUE / 4, 1 + size(field) * children);
        };
    }

    private static int size(FieldComplexityEnvironment field) {
        if (field.getArguments().get("ids") instanceof Collection<?> ids) {
            return Math.max(1, ids.size());
        }
        if (field.getFieldDefinition().getArgument("first") == null) {
            return 1;
        }
        Object asked =
                field.getArguments().getOrDefault("first", field.getArguments().get("last"));
        // whatever lies outside 1 to 100 is refused when the page is read
        return asked instanceof Integer number ? Math.max(1, Math.min(number, 1_000)) : USUAL_PAGE;
    }

    static AbortExecutionException tooMuch(ErrorCode code, String what, int found, int limit) {
        return new AbortExecutionException(
                "The request has " + what + " " + found + "; at most " + limit + " is allowed. 请求超出限制,请拆分后重试。") {
            private static final long serialVersionUID = 1L;

            @Override
            public Map<String, Object> getExtensions() {
                return Map.of("code", code.name());
            }
        };
    }
}
