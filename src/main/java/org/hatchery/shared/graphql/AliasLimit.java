package org.hatchery.shared.graphql;

import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Refuses documents that ask for the same thing under very many names. */
@Component
class AliasLimit extends SimplePerformantInstrumentation {
    private static final int MOST = 50;

    @Override
    public DocumentAndVariables instrumentDocumentAndVariables(
            DocumentAndVariables request,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        Document document = request.getDocument();
        int aliases = aliases(document);
        if (aliases > MOST) {
            throw Limits.tooMuch(ErrorCode.COST_EXCEEDED, "aliases", aliases, MOST);
        }
        return request;
    }

    private static int aliases(Node<?> node) {
        int own = node instanceof Field field && field.getAlias() != null ? 1 : 0;
        return own + node.getChildren().stream().mapToInt(AliasLimit::aliases).sum();
    }
}
