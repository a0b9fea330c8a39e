package org.hatchery.contract;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.DirectiveInfo;
import graphql.schema.idl.SchemaPrinter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hatchery.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.execution.GraphQlSource;

/** What clients read in {@code frontend-contract} is what the running service offers, and no promise is broken. */
@IntegrationTest
class PublishedContractTests {
    private static final ContractFile PUBLISHED_SCHEMA = new ContractFile("schema.graphql");
    private static final ContractFile MANIFEST = new ContractFile("manifest.json");
    private static final ContractFile DOCUMENTS = new ContractFile("documents.json");

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
    void holdsEveryOperationWithWhatAClientHasToKnow() {
        MANIFEST.mustSay(Json.pretty(Manifest.of(schema)), true);
    }

    /** The same ids and texts are reckoned with graphql-js by {@code npm run check}. */
    @Test
    void holdsTheDocumentOfEveryId() {
        DOCUMENTS.mustSay(Json.pretty(documents()), true);
    }

    @Test
    void holdsWhatCanBeSaidNoWith() {
        new ContractFile("errors.json").mustSay(Json.pretty(ErrorCatalogue.of(schema)), true);
    }

    @Test
    void holdsTheWordsOfEveryEnum() {
        new ContractFile("enums.json").mustSay(Json.pretty(Labels.enums(schema)), true);
    }

    @Test
    void holdsHowEachScalarTravels() {
        new ContractFile("scalars.json").mustSay(Json.pretty(Labels.scalars(schema)), true);
    }

    private static Map<String, String> documents() {
        return Operation.all().stream()
                .collect(toMap(
                        Operation::documentId,
                        Operation::text,
                        (same, twice) -> {
                            throw new IllegalStateException("Two files hold one operation: " + twice);
                        },
                        TreeMap::new));
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
}
