package org.hatchery.contract;

import graphql.analysis.QueryTraversalOptions;
import graphql.analysis.QueryTraverser;
import graphql.execution.CoercedVariables;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hatchery.RepositoryFile;
import org.hatchery.identity.Role;
import org.hatchery.shared.graphql.document.NormalDocuments;

/**
 * Operation that clients send: one file of {@code frontend-contract/operations}, with the fragments it uses.
 *
 * @param persona folder of the file: for whose pages it is
 * @param name name of the file
 */
record Operation(String persona, String name, Document document) {
    static final Map<String, FragmentDefinition> FRAGMENTS = Fragments.byName();

    static List<Operation> all() {
        return RepositoryFile.below("frontend-contract/operations").stream()
                .map(Operation::of)
                .toList();
    }

    private static Operation of(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.graphql$", "");
        Document own = Parser.parse(RepositoryFile.text(file));
        List<Definition> definitions = new ArrayList<>(own.getDefinitions());
        Fragments.usedBy(own, FRAGMENTS).forEach(used -> definitions.add(FRAGMENTS.get(used)));
        var whole = Document.newDocument().definitions(definitions).build();
        return new Operation(file.getParent().getFileName().toString(), name, whole);
    }

    /** As it is published. */
    String text() {
        return NormalDocuments.text(document);
    }

    /** What clients send instead of the text. */
    String documentId() {
        return NormalDocuments.id(text());
    }

    OperationDefinition definition() {
        return definitions().get(0);
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
                .coercedVariables(everything())
                .options(QueryTraversalOptions.defaultOptions().coerceFieldArguments(false))
                .build()
                .reducePreOrder(
                        (field, roles) -> {
                            roles.retainAll(Roles.of(field.getFieldDefinition()));
                            return roles;
                        },
                        new TreeSet<>(Set.of(Role.values())));
    }

    /** With what is asked on demand. */
    private CoercedVariables everything() {
        Map<String, Object> demands = new HashMap<>();
        definition().getVariableDefinitions().forEach(variable -> demands.put(variable.getName(), true));
        return CoercedVariables.of(demands);
    }

    @Override
    public String toString() {
        return persona + "/" + name;
    }
}
