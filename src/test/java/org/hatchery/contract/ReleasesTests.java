package org.hatchery.contract;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hatchery.RepositoryFile;
import org.hatchery.shared.Fingerprint;
import org.hatchery.shared.graphql.document.NormalDocuments;
import org.junit.jupiter.api.Test;

/**
 * Releases are only ever added to {@code frontend-contract/released}: {@code mvn test -Dtest=ReleasesTests
 * -Dcontract.release=true} adds the one of {@code package.json}.
 */
class ReleasesTests {
    private static final Path FOLDER = Path.of("frontend-contract", "released");
    private static final Path DIGESTS = FOLDER.resolve("digests.txt");
    private static final String LIST = "{ carriers(first: 1) { nodes { id } } }";

    private final GraphQLSchema schema = SchemaFiles.composed();
    private final String version = Json.read(RepositoryFile.text("frontend-contract/package.json"))
            .path("version")
            .asString();

    @Test
    void areAnsweredAsTheyWereGivenAway() throws IOException {
        releaseWhereAsked();

        assertThat(releases().entrySet().stream()
                        .flatMap(release -> Release.of(release.getKey(), release.getValue()).faults(schema).stream()))
                .isEmpty();
    }

    @Test
    void areTheSameFilesAsEver() {
        Map<String, String> now = new TreeMap<>();
        releases().forEach((released, text) -> now.put(released, Fingerprint.of(text)));

        assertThat(now).isEqualTo(digests());
    }

    /** Whoever changes an operation after a release gives the contract its next version. */
    @Test
    void holdTheOperationsOfTheirVersion() {
        assertThat(releases().getOrDefault(version, RepositoryFile.text("frontend-contract/documents.json")))
                .as("%s is released: raise the version in frontend-contract/package.json", version)
                .isEqualTo(RepositoryFile.text("frontend-contract/documents.json"));
    }

    @Test
    void areRefusedWhereTheyWereChanged() {
        String id = NormalDocuments.id(LIST);

        assertThat(new Release("1.0.0", Map.of(id, LIST)).faults(schema)).isEmpty();
        assertThat(new Release("1.0.0", Map.of(id, LIST.replace("1", "2"))).faults(schema))
                .containsExactly("1.0.0 " + id + " was changed.");
    }

    @Test
    void areRefusedWhereTheSchemaNoLongerAnswersThem() {
        for (String gone : List.of("{ carriersOfOld { id } }", "{ carriers(colour: 1) { nodes { id } } }", "{")) {
            assertThat(new Release("1.0.0", Map.of(NormalDocuments.id(gone), gone)).faults(schema))
                    .isNotEmpty();
        }
    }

    private void releaseWhereAsked() throws IOException {
        if (!Boolean.getBoolean("contract.release") || releases().containsKey(version)) {
            return;
        }
        String documents = RepositoryFile.text("frontend-contract/documents.json");
        Files.writeString(FOLDER.resolve(version + ".json"), documents);
        Files.writeString(DIGESTS, RepositoryFile.text(DIGESTS) + version + " " + Fingerprint.of(documents) + "\n");
    }

    private static Map<String, String> releases() {
        Map<String, String> releases = new TreeMap<>();
        RepositoryFile.below(FOLDER.toString()).stream()
                .filter(file -> file.toString().endsWith(".json"))
                .forEach(file -> releases.put(
                        file.getFileName().toString().replaceFirst("\\.json$", ""), RepositoryFile.text(file)));
        return releases;
    }

    private static Map<String, String> digests() {
        Map<String, String> digests = new TreeMap<>();
        RepositoryFile.text(DIGESTS)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" "))
                .forEach(parts -> digests.put(parts[0], parts[1]));
        return digests;
    }
}
