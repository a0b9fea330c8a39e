package org.hatchery.contract;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hatchery.RepositoryFile;
import org.hatchery.identity.Role;
import org.hatchery.lists.graphql.ListOperations;
import org.hatchery.shared.graphql.ContractLimits;
import org.hatchery.shared.graphql.cost.DeclaredCosts;
import org.hatchery.shared.graphql.document.NormalDocuments;
import org.jspecify.annotations.Nullable;

/**
 * What a client has to know of the operations.
 *
 * @param version of the contract
 * @param limits on every request
 */
record Manifest(String version, Map<String, Long> limits, Map<String, Entry> operations) {
    /**
     * One operation.
     *
     * @param cost declared for the fewest variables; pages of 20 where the operation says nothing else
     * @param list whether it can be taken out as a file, by {@code /lists/<name>.xlsx} and {@code .csv}
     */
    record Entry(
            String id,
            String kind,
            String persona,
            Set<Role> roles,
            int cost,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean list,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Page> pages,
            List<Variable> variables) {}

    /**
     * A list that comes page by page.
     *
     * @param field by which it is asked
     * @param size variable that says how many entries are wanted; empty where the operation says it
     * @param usual how many come otherwise
     * @param most that can be asked for
     */
    record Page(String field, String size, int usual, int most) {}

    /** A value that the client sends. */
    record Variable(
            String name,
            String type,
            boolean required,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String usual) {}

    static Manifest of(GraphQLSchema schema) {
        return new Manifest(
                Json.read(RepositoryFile.text("frontend-contract/package.json"))
                        .path("version")
                        .asString(),
                ContractLimits.all(),
                Operation.all().stream()
                        .collect(toMap(
                                Operation::name,
                                operation -> entry(operation, schema),
                                (one, other) -> one,
                                TreeMap::new)));
    }

    private static Entry entry(Operation operation, GraphQLSchema schema) {
        OperationDefinition definition = operation.definition();
        return new Entry(
                operation.documentId(),
                definition.getOperation().name().toLowerCase(Locale.ROOT),
                operation.persona(),
                operation.roles(schema),
                DeclaredCosts.of(schema, operation.document()),
                ListOperations.isList(operation.document(), schema),
                pages(definition, schema),
                variables(definition));
    }

    private static List<Page> pages(OperationDefinition definition, GraphQLSchema schema) {
        return definition.getSelectionSet().getSelectionsOfType(Field.class).stream()
                .flatMap(field -> pages(schema.getQueryType().getFieldDefinition(field.getName()), field, definition))
                .toList();
    }

    private static Stream<Page> pages(
            @Nullable GraphQLFieldDefinition asked, Field field, OperationDefinition definition) {
        boolean isPage = asked != null
                && GraphQLTypeUtil.simplePrint(GraphQLTypeUtil.unwrapAll(asked.getType()))
                        .endsWith("Connection");
        return isPage ? Stream.of(page(field, definition)) : Stream.of();
    }

    private static Page page(Field field, OperationDefinition definition) {
        Argument first = field.getArguments().stream()
                .filter(argument -> argument.getName().equals("first"))
                .findFirst()
                .orElse(null);
        Object size = first == null ? null : first.getValue();
        if (size instanceof VariableReference variable) {
            Object usual = definition.getVariableDefinitions().stream()
                    .filter(declared -> declared.getName().equals(variable.getName()))
                    .flatMap(declared -> Stream.<Object>ofNullable(declared.getDefaultValue()))
                    .findFirst()
                    .orElse(null);
            return new Page(field.getName(), variable.getName(), number(usual), ContractLimits.PAGE);
        }
        return new Page(field.getName(), "", number(size), number(size));
    }

    private static int number(@Nullable Object value) {
        return value instanceof IntValue number ? number.getValue().intValue() : ContractLimits.USUAL_PAGE;
    }

    private static List<Variable> variables(OperationDefinition definition) {
        return definition.getVariableDefinitions().stream()
                .map(variable -> {
                    String type = NormalDocuments.type(variable.getType());
                    String usual = variable.getDefaultValue() == null
                            ? null
                            : NormalDocuments.value(variable.getDefaultValue());
                    return new Variable(variable.getName(), type, type.endsWith("!") && usual == null, usual);
                })
                .toList();
    }
}
