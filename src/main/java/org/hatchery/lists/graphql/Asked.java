package org.hatchery.lists.graphql;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.graphql.Described;

/**
 * A field that an operation asks, with what it asks below it.
 *
 * @param key under which it is answered
 */
record Asked(String key, GraphQLFieldDefinition field, List<Asked> below) {
    /** Of what it is, without lists around it. */
    GraphQLNamedType type() {
        return (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType());
    }

    boolean isList() {
        return isList(field.getType());
    }

    private static boolean isList(GraphQLType type) {
        return type instanceof GraphQLNonNull required
                ? isList(required.getWrappedType())
                : type instanceof GraphQLList;
    }

    boolean isLeaf() {
        return GraphQLTypeUtil.isLeaf(type());
    }

    /** Of something that can be read by itself, and says of itself what its fields are. */
    boolean isReference() {
        return type() instanceof GraphQLImplementingType type
                && type.getInterfaces().stream().anyMatch(one -> one.getName().equals("Node"));
    }

    /** A page of other objects that hangs on this one. */
    boolean isPage() {
        return type().getName().endsWith("Connection");
    }

    /** Of a page the field of its entries. */
    Asked entries() {
        return below.stream()
                .filter(edges -> edges.key.equals("edges"))
                .flatMap(edges -> edges.below.stream())
                .filter(node -> node.key.equals("node"))
                .findFirst()
                .orElseThrow();
    }

    /** What the schema calls it; of what is said in both languages it is not said in which. */
    Sentence words() {
        String term = Described.of(field.getDescription()).term();
        if (Names.isChinese(this)) {
            String english = Described.label(Names.base(key));
            return new Sentence(term.replaceFirst("^中文", ""), english);
        }
        String english = Described.label(key);
        return new Sentence(term.isEmpty() ? english : term, english);
    }

    boolean asks(String name) {
        return below.stream().anyMatch(one -> one.key.equals(name));
    }
}
