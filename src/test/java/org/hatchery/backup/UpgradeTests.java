package org.hatchery.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hatchery.Caller;
import org.hatchery.ChildService;
import org.hatchery.RepositoryFile;
import org.hatchery.SharedDatabase;
import org.hatchery.incubation.counting.Books;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * What an older release stored, as that release itself backed it up or had it backed up …
 *
 * <p>Each release leaves a file in {@code src/test/resources/upgrade}: a carrier with a firm in room 101, which was served once, and a
 * team at two workstations.
 */
@Tag("integration")
class UpgradeTests {
    static List<Path> releases() {
        return RepositoryFile.below("src/test/resources/upgrade");
    }

    @ParameterizedTest
    @MethodSource("releases")
    void isBroughtUpToDateAndGoesOn(Path release, @TempDir Path shared) throws InterruptedException {
        try (SharedDatabase database = SharedDatabase.fresh()) {
            assertThat(new BackupCommand(database.uri(), new PrintStream(System.out))
                            .run("restore", release.toString()))
                    .isZero();

            ChildService service = ChildService.start(database.uri(), shared, null, Recount.KEPT);
            Caller admin = service.admin();

            JsonNode carrier =
                    admin.run("bureau/CarrierList", Map.of("first", 5)).at("/carriers/edges/0/node");
            JsonNode page = admin.run(
                            "manager/CarrierPage",
                            Map.of("carrier", carrier.path("id").asString()))
                    .data();
            JsonNode stays = page.at("/stays/edges");
            assertThat(stays.valueStream().map(stay -> stay.at("/node/state").asString()))
                    .containsExactly("ACTIVE", "ACTIVE");
            assertThat(page.at("/services/edges")).hasSize(1);
            assertThat(Recount.of(admin))
                    .as("a recount finds nothing to put right")
                    .isZero();
            JsonNode stay = stays.at("/0/node");
            assertThat(admin.run("manager/EndStay", Map.of("input", end(stay))).refusals())
                    .as("it goes on")
                    .isEmpty();
            service.kill();
            assertThat(Books.faults(database.database())).isEmpty();
        }
    }

    private static Map<String, Object> end(JsonNode stay) {
        return Map.of(
                "idempotencyKey",
                "end-after-upgrade",
                "stay",
                stay.path("id").asString(),
                "expectedVersion",
                stay.path("version").asInt(),
                "on",
                java.time.LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).toString(),
                "reason",
                "MOVED_AWAY");
    }
}
