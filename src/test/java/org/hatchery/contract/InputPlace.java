package org.hatchery.contract;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputValueDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Set;
import java.util.stream.Stream;

/** Place of the schema where clients send a value: an argument, or a member of an input. */
record InputPlace(String owner, GraphQLInputValueDefinition value, boolean isOfPage) {
    private static final Set<String> PAGE = Set.of("first", "after", "last", "before");
    private static final Set<String> NUMBERS = Set.of("Int", "Float", "Decimal", "Yuan", "SignedYuan", "Area");

    static Stream<InputPlace> all(GraphQLSchema schema) {
        return schema.getAllTypesAsList().stream()
                .filter(type -> !SchemaFiles.isStandard(type.getName()))
                .flatMap(InputPlace::of);
    }

    private static Stream<InputPlace> of(GraphQLNamedType type) {
        if (type instanceof GraphQLInputObjectType input) {
            return input.getFields().stream().map(member -> new InputPlace(input.getName(), member, false));
        }
        if (type instanceof GraphQLFieldsContainer container) {
            return container.getFieldDefinitions().stream().flatMap(field -> of(container.getName(), field));
        }
        return Stream.empty();
    }

    private static Stream<InputPlace> of(String owner, GraphQLFieldDefinition field) {
        boolean pages = GraphQLTypeUtil.unwrapAll(field.getType()).getName().endsWith("Connection");
        return field.getArguments().stream()
                .map(argument -> new InputPlace(
                        owner + "." + field.getName(), argument, pages && PAGE.contains(argument.getName())));
    }

    boolean saysItsBounds() {
        String type = GraphQLTypeUtil.unwrapAll(value.getType()).getName();
        if (type.equals("String") || value.getName().equals("idempotencyKey")) {
            return value.hasAppliedDirective("text");
        }
        return !NUMBERS.contains(type) || value.hasAppliedDirective("range") || isVersion();
    }

    /** Whether it is a member of what a mutation takes, or of a filter. */
    boolean isOfInput() {
        return !owner.contains(".");
    }

    /** New lists of divisions name codes that nobody knows yet; filters by an id find nothing where there is nothing. */
    boolean saysWhatItNames() {
        return switch (GraphQLTypeUtil.unwrapAll(value.getType()).getName()) {
            case "RegionCode" -> value.hasAppliedDirective("known") || owner.equals("DivisionInput");
            case "ID" ->
                value.hasAppliedDirective("idOf") || value.hasAppliedDirective("text") || owner.endsWith("Filter");
            default -> true;
        };
    }

    /** A version is compared with the stored one and bounded by it. */
    private boolean isVersion() {
        return value.getName().equals("expectedVersion");
    }

    @Override
    public String toString() {
        return owner + "." + value.getName();
    }
}
