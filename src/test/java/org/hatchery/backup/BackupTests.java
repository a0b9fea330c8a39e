package org.hatchery.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bson.Document;
import org.hatchery.Caller;
import org.hatchery.ChildService;
import org.hatchery.SharedDatabase;
import org.hatchery.incubation.Incubator;
import org.hatchery.incubation.counting.Books;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A backup … */
@Tag("integration")
class BackupTests {
    @TempDir
    Path folder;

    private static int run(String uri, ByteArrayOutputStream said, String... arguments) {
        try (var out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            return new BackupCommand(uri, out).run(arguments);
        }
    }

    private static String done(String uri, String... arguments) {
        var said = new ByteArrayOutputStream();
        assertThat(run(uri, said, arguments))
                .as(said.toString(StandardCharsets.UTF_8))
                .isZero();
        return said.toString(StandardCharsets.UTF_8);
    }

    private static String refused(String uri, String... arguments) {
        var said = new ByteArrayOutputStream();
        assertThat(run(uri, said, arguments)).isEqualTo(1);
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void bringsBackWhatThereWasThenAndAServiceGoesOnWithIt() throws InterruptedException {
        String file = folder.resolve("hatchery.zip").toString();
        try (SharedDatabase before = SharedDatabase.fresh();
                SharedDatabase after = SharedDatabase.fresh()) {
            ChildService service = ChildService.start(before.uri(), folder, null, Recount.KEPT);
            Incubator incubator = Incubator.open(service.admin());
            incubator.entry().takingRoom("101").admitted();
            service.kill();
            JsonNode page;
            service = ChildService.start(before.uri(), folder, null, Recount.KEPT);
            page = page(service.admin(), incubator.id());
            awaitCount(service.admin());

            assertThat(done(before.uri(), "backup", file)).contains("Backed up");
            Map<String, Long> then = counts(before.database());
            // what comes later is not in it
            new Incubator(incubator.id(), service.admin(), incubator.today())
                    .entry()
                    .again()
                    .withFirm("creditCode", Incubator.freshCreditCode())
                    .takingRoom("102")
                    .admitted();
            service.kill();

            assertThat(done(after.uri(), "restore", file)).contains("Restored");

            assertThat(counts(after.database())).isEqualTo(then);
            assertThat(indexes(after.database())).isEqualTo(indexes(before.database()));
            service = ChildService.start(after.uri(), folder, null, Recount.KEPT);
            Caller admin = service.admin();
            assertThat(page(admin, incubator.id())).isEqualTo(page);
            assertThat(Recount.of(admin))
                    .as("a recount finds nothing to put right")
                    .isZero();
            service.kill();
            assertThat(Books.faults(after.database())).isEmpty();
        }
    }

    /** Until everything is counted: engines without snapshots are read as they are, in the middle of it. */
    private static void awaitCount(Caller admin) {
        Instant moment = Instant.now();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Instant.parse(
                                admin.run("bureau/RegionPipeline", Map.of("region", "100000", "period", "2026"))
                                        .at("/pipeline/asOf")
                                        .asString())
                        .isAfter(moment));
    }

    private static JsonNode page(Caller admin, String carrier) {
        return admin.run("manager/CarrierPage", Map.of("carrier", carrier)).data();
    }

    private static Map<String, Long> counts(MongoDatabase database) {
        Map<String, Long> counts = new TreeMap<>();
        database.listCollectionNames()
                .forEach(name -> counts.put(name, database.getCollection(name).countDocuments()));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private static TreeSet<String> indexes(MongoDatabase database) {
        var names = new TreeSet<String>();
        for (String name : database.listCollectionNames()) {
            database.getCollection(name)
                    .listIndexes()
                    .forEach(index -> names.add(name + " " + index.get("key") + " " + index.get("unique", false) + " "
                            + index.get("sparse", false)));
        }
        return names;
    }

    @Test
    void isRefusedWhereItIsDamagedOrThereIsSomethingAlready() throws IOException {
        Path file = folder.resolve("some.zip");
        try (SharedDatabase one = SharedDatabase.fresh()) {
            one.database().getCollection("things").insertMany(List.of(new Document("_id", 1), new Document("_id", 2)));
            done(one.uri(), "backup", file.toString());
            assertThat(done(one.uri(), "verify", file.toString())).contains("2 documents");

            assertThat(refused(one.uri(), "restore", file.toString())).contains("not empty");
            assertThat(refused(one.uri(), "backup", file.toString())).contains("such a file already");
        }
        byte[] whole = Files.readAllBytes(file);
        Path cut = Files.write(folder.resolve("cut.zip"), java.util.Arrays.copyOf(whole, whole.length / 2));
        Path none = folder.resolve("none.zip");
        try (SharedDatabase other = SharedDatabase.fresh()) {
            assertThat(refused(other.uri(), "restore", cut.toString())).contains("not a whole one");
            assertThat(refused(other.uri(), "restore", none.toString())).contains("no such file");
            assertThat(refused("", "backup", none.toString())).contains("Usage");
            assertThat(other.database().listCollectionNames()).isEmpty();

            done(other.uri(), "restore", file.toString());
            assertThat(counts(other.database())).isEqualTo(Map.of("things", 2L));
        }
    }
}
