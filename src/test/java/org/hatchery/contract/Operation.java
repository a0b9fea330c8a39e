package org.hatchery.contract;

import graphql.analysis.QueryTraversalOptions;
import graphql.analysis.QueryTraverser;
import graphql.execution.CoercedVariables;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hatchery.RepositoryFile;
import org.hatchery.identity.Role;
import org.hatchery.shared.Fingerprint;

/**
 * Operation that clients send: one file of {@code frontend-contract/operations}.
 *
 * @param persona folder of the file: for whose pages it is
 * @param name name of the file
 */
record Operation(String persona, String name, String text) {
    static List<Operation> all() {
        return RepositoryFile.below("frontend-contract/operations").stream()
                .map(Operation::of)
                .toList();
    }

    private static Operation of(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.graphql$", "");
        return new Operation(file.getParent().getFileName().toString(), name, RepositoryFile.text(file));
    }

    /** What clients send instead of the text. */
    String documentId() {
        return "sha256:" + Fingerprint.of(text);
    }

    Document document() {
        return Parser.parse(text);
    }

    List<OperationDefinition> definitions() {
        return document().getDefinitionsOfType(OperationDefinition.class);
    }

    /** Names of the queries or mutations it calls. */
    List<String> calls() {
        return definitions().stream()
                .flatMap(definition -> definition.getSelectionSet().getSelectionsOfType(Field.class).stream())
                .map(Field::getName)
                .toList();
    }

    /** Roles that may use every field it asks for. */
    Set<Role> roles(GraphQLSchema schema) {
        return QueryTraverser.newQueryTraverser()
                .schema(schema)
                .document(document())
                .coercedVariables(CoercedVariables.emptyVariables())
                .options(QueryTraversalOptions.defaultOptions().coerceFieldArguments(false))
                .build()
                .reducePreOrder(
                        (field, roles) -> {
                            roles.retainAll(Roles.of(field.getFieldDefinition()));
                            return roles;
                        },
                        new TreeSet<>(Set.of(Role.values())));
    }

    @Override
    public String toString() {
        return persona + "/" + name;
    }
}
