package org.hatchery.contract;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.OperationDefinition;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchema;
import graphql.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
