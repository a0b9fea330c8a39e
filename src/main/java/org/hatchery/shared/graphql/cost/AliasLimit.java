package org.hatchery.shared.graphql.cost;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.ErrorCode;

/** Refuses documents that ask for the same thing under very many names. */
public final class AliasLimit {
    public static final int MOST = 50;

    private AliasLimit() {}

    static void check(Document document) {
        int aliases = aliases(document);
        if (aliases > MOST) {
            throw TooMuch.of(ErrorCode.COST_EXCEEDED, Words.say("shared.aliases"), aliases, MOST);
        }
    }

    private static int aliases(Node<?> node) {
        int own = node instanceof Field field && field.getAlias() != null ? 1 : 0;
        return own + node.getChildren().stream().mapToInt(AliasLimit::aliases).sum();
    }
}
