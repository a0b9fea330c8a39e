package org.hatchery.contract;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hatchery.RepositoryFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * A recorded answer to every operation, as it is today.
 *
 * <p>Any test that runs an operation records its answer with {@code -Dcontract.samples=true}.
 */
class SamplesTests {
    private static final String FOLDER = "frontend-contract/samples";

    private final GraphQLSchema schema = SchemaFiles.composed();

    static List<Operation> operations() {
        return Operation.all();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void answerTheOperationAsItIsNow(Operation operation) {
        Path file = Path.of(FOLDER, operation.name() + ".json");
        assertThat(file).as("mvn verify -Dcontract.samples=true records it").exists();
        JsonNode sample = Json.read(RepositoryFile.text(file));

        assertThat(sample.path("id").asString())
                .as("mvn verify -Dcontract.samples=true records %s anew", operation)
                .isEqualTo(operation.documentId());
        assertThat(sample.path("operation").asString()).isEqualTo(operation.toString());
        assertThat(sample.path("answer").has("errors")).isFalse();
        assertThat(SampleShape.faults(schema, operation.document(), sample.at("/answer/data")))
                .isEmpty();
    }

    @Test
    void areOfNothingElse() {
        List<String> names = operations().stream()
                .map(operation -> operation.name() + ".json")
                .toList();

        assertThat(RepositoryFile.below(FOLDER))
                .extracting(file -> file.getFileName().toString())
                .isSubsetOf(names);
    }

    @Test
    void areRefusedWhereTheyAreOfAnotherShape() {
        Operation tree = operations().stream()
                .filter(operation -> operation.name().equals("RegionTree"))
                .findFirst()
                .orElseThrow();
        String file = RepositoryFile.text(Path.of(FOLDER, "RegionTree.json"));
        assertThat(Files.exists(Path.of(FOLDER, "RegionTree.json"))).isTrue();

        for (String other : List.of(
                file.replaceFirst("\"name\"", "\"label\""),
                file.replaceFirst("\"level\" : \"\\w+\"", "\"level\" : \"STREET\""),
                file.replaceFirst("\"code\" : \"\\d+\",", "\"code\" : null,"),
                file.replaceFirst("\"__typename\" : \"Region\"", "\"__typename\" : \"Zone\""))) {
            JsonNode data = Json.read(other).at("/answer/data");
            assertThat(SampleShape.faults(schema, tree.document(), data)).isNotEmpty();
        }
    }
}
