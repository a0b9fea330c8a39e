package org.hatchery.contract;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchema;
import graphql.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hatchery.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code frontend-contract/operations} has to be. */
class ContractTests {
    private static final GraphQLSchema SCHEMA = SchemaFiles.composed();

    private static final Map<String, Role> PERSONAS = Map.of(
            "manager", Role.CARRIER_MANAGER,
            "firm", Role.FIRM,
            "provider", Role.PROVIDER,
            "bureau", Role.BUREAU,
            "auditor", Role.AUDITOR,
            "admin", Role.ADMIN);

    static List<Operation> operations() {
        return Operation.all();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void asksOnlyForWhatTheSchemaOffers(Operation operation) {
        assertThat(new Validator().validateDocument(SCHEMA, operation.document(), Locale.ENGLISH))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void holdsOneOperationAFileUnderItsName(Operation operation) {
        assertThat(operation.definitions())
                .extracting(OperationDefinition::getName)
                .containsExactly(operation.name());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void letsAPersonaSendItsOperations(Operation operation) {
        assertThat(operation.roles(SCHEMA)).contains(PERSONAS.get(operation.persona()));
    }

    /** Caches of clients know an object by its type and id. */
    @ParameterizedTest
    @MethodSource("operations")
    void asksTheTypeOfEveryObject(Operation operation) {
        assertThat(Selections.of(SCHEMA, operation.document()).filter(selection -> !selection.isRoot()))
                .filteredOn(selection -> !selection.asks("__typename"))
                .isEmpty();
    }

    /** So that clients which page by themselves can. */
    @ParameterizedTest
    @MethodSource("operations")
    void asksListsByTheirEdges(Operation operation) {
        assertThat(Selections.of(SCHEMA, operation.document()).filter(Selections::isPage))
                .filteredOn(page -> page.asks("nodes")
                        || !page.asks("edges")
                        || !page.below("edges").containsAll(Set.of("cursor", "node"))
                        || !page.below("pageInfo")
                                .containsAll(Set.of("hasNextPage", "hasPreviousPage", "startCursor", "endCursor")))
                .isEmpty();
    }

    /** What a screen shows of an object, and may do to it next, is renewed by the answer. */
    @ParameterizedTest
    @MethodSource("operations")
    void asksOfWhatChangedItsIdVersionAndWhatMayBeDoneNext(Operation operation) {
        assertThat(Selections.of(SCHEMA, operation.document()).filter(Selections::isChanged))
                .filteredOn(object ->
                        !object.asked(Operation.FRAGMENTS).containsAll(object.offered("id", "version", "viewerCan")))
                .isEmpty();
    }

    @Test
    void holdsOneFragmentAFileUnderItsName() {
        assertThat(Fragments.files())
                .isNotEmpty()
                .filteredOn(file -> !Fragments.in(file).stream()
                        .map(FragmentDefinition::getName)
                        .toList()
                        .equals(List.of(file.getFileName().toString().replace(".graphql", ""))))
                .isEmpty();
    }

    @Test
    void usesEveryFragment() {
        assertThat(operations().stream()
                        .flatMap(operation -> Fragments.usedBy(operation.document(), Operation.FRAGMENTS).stream()))
                .containsAll(Operation.FRAGMENTS.keySet());
    }

    @Test
    void usesEveryMutation() {
        assertThat(operations().stream().flatMap(operation -> operation.calls().stream()))
                .containsAll(SCHEMA.getMutationType().getFields().stream()
                        .map(GraphQLNamedSchemaElement::getName)
                        .toList());
    }

    @Test
    void namesEachOperationOnce() {
        assertThat(operations()).extracting(Operation::name).doesNotHaveDuplicates();
    }
}
