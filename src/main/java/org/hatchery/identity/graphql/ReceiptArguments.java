package org.hatchery.identity.graphql;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.ReceiptLedger;
import org.hatchery.shared.graphql.AskedContent;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/**
 * Claims the idempotency key of a mutation for what it asks, and hands the receipt to controller methods; the key is the
 * actor's, for one act on one object with one content across the whole service.
 */
@Component
class ReceiptArguments implements HandlerMethodArgumentResolver {
    private static final String KEY = "idempotencyKey";

    private final ReceiptLedger receipts;

    ReceiptArguments(ReceiptLedger receipts) {
        this.receipts = receipts;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Receipt.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment field) {
        GraphQLContext context = field.getGraphQlContext();
        Actor actor = ActorContext.in(context);
        Map<String, Object> input = field.getArgumentOrDefault("input", Map.of());
        Receipt receipt = Receipt.of(actor, String.valueOf(input.get(KEY)), AskedContent.of(field, KEY));
        OnceAtATime.in(context).await(receipt.key());
        OnceAtATime.in(context)
                .whenRefused(receipts.claim(field.getFieldDefinition().getName(), receipt, actor));
        return receipt;
    }
}
