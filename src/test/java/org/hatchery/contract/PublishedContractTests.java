package org.hatchery.contract;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.DirectiveInfo;
import graphql.schema.idl.SchemaPrinter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.hatchery.IntegrationTest;
import org.hatchery.identity.Role;
import org.hatchery.shared.graphql.DeclaredCosts;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.json.JsonMapper;

/** What clients read in {@code frontend-contract} is what the running service offers, and no promise is broken. */
@IntegrationTest
class PublishedContractTests {
    private static final ContractFile PUBLISHED_SCHEMA = new ContractFile("schema.graphql");
    private static final ContractFile MANIFEST = new ContractFile("manifest.json");

    private final GraphQLSchema schema;

    PublishedContractTests(GraphQlSource source) {
        this.schema = source.schema();
    }

    @Test
    void keepsEveryPromise() {
        assertThat(breakingChanges())
                .as(
                        "Clients rely on these. Deprecate first: @deprecated(reason: \"Use … Removal on YYYY-MM-DD.\"), and "
                                + "remove after that day. To take back what was never released: git checkout %s",
                        PUBLISHED_SCHEMA)
                .isEmpty();
    }

    @Test
    void holdsTheSchemaOfTheRunningService() {
        // the switch must not turn a broken promise into the new promise
        PUBLISHED_SCHEMA.mustSay(printed(), breakingChanges().isEmpty());
    }

    @Test
    void holdsTheIdOfEveryOperation() {
        MANIFEST.mustSay(manifest(), true);
    }

    private List<String> breakingChanges() {
        String published = PUBLISHED_SCHEMA.text();
        return published.isEmpty()
                ? List.of()
                : BreakingChanges.between(published, printed(), LocalDate.now(ZoneId.of("Asia/Shanghai")));
    }

    private String printed() {
        return new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                        .includeScalarTypes(true)
                        .includeDirectiveDefinition(name -> !DirectiveInfo.isGraphqlSpecifiedDirective(name)))
                .print(schema);
    }

    private String manifest() {
        var entries = Operation.all().stream()
                .collect(toMap(
                        Operation::documentId,
                        operation -> new Entry(
                                operation.name(),
                                operation.persona(),
                                operation.roles(schema),
                                DeclaredCosts.of(schema, operation.document())),
                        (same, twice) -> {
                            throw new IllegalStateException("Two files hold the operation " + twice.operation());
                        },
                        TreeMap::new));
        return new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(entries) + "\n";
    }

    /**
     * What a client has to know of an operation, beside its id.
     *
     * @param cost declared for the fewest variables; pages of 20 where the operation says nothing else
     */
    record Entry(String operation, String persona, Set<Role> roles, int cost) {}
}
