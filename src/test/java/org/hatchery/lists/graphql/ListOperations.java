package org.hatchery.lists.graphql;

import graphql.language.Document;
import graphql.schema.GraphQLSchema;
import java.util.List;

/** Which operations the service takes for lists. */
public final class ListOperations {
    private ListOperations() {}

    public static boolean isList(Document operation, GraphQLSchema schema) {
        return ListShape.of(operation, schema).isPresent();
    }

    /** Where the list is in an answer. */
    public static List<String> way(Document operation, GraphQLSchema schema) {
        return ListShape.of(operation, schema).orElseThrow().way();
    }
}
