package org.hatchery.shared.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.hatchery.MovableClock;
import org.hatchery.SharedDatabase;
import org.hatchery.shared.mongo.start.MigrateAgain;
import org.hatchery.shared.mongo.start.MigrationRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** A migration that works on documents one by one … */
@Tag("integration")
class OneByOneTests {
    private static final String ID = "0001-double";

    private final SharedDatabase database = SharedDatabase.fresh();
    private final MongoClient client = MongoClients.create(database.uri());
    private final MongoOperations mongo =
            PlainTemplate.on(client, database.database().getName());
    private final MovableClock clock = MovableClock.standingAt("2026-03-17T02:00:00Z");
    private final SetAsideLedger setAside = new SetAsideLedger(mongo, clock);
    private final Migration migration = new Migration(ID, this::doubled);
    private final MigrateAgain again = new MigrateAgain(List.of(migration), mongo, setAside, clock);

    /** What is migrated. */
    @org.springframework.data.mongodb.core.mapping.Document("sheets")
    record Sheet(@org.springframework.data.annotation.Id String id, int width) {}

    private void doubled(MongoOperations operations) {
        OneByOne.of(ID, operations, clock)
                .each(
                        new Query(where("area").exists(false)),
                        Sheet.class,
                        sheet -> operations.updateFirst(
                                new Query(where("_id").is(sheet.id())),
                                Update.update("area", 2 * sheet.width()),
                                "sheets"));
    }

    @BeforeEach
    void start() {
        IntStream.range(0, 5)
                .forEach(number -> mongo.insert(
                        new Document("_id", "s" + number).append("width", number == 1 ? "wide" : number), "sheets"));
        new MigrationRunner(List.of(migration), mongo, clock).afterSingletonsInstantiated();
    }

    @AfterEach
    void close() {
        client.close();
        database.close();
    }

    @Test
    void startsTheServiceAndSetsTheUnreadableAside() {
        assertThat(mongo.count(new Query(where("area").exists(true)), "sheets")).isEqualTo(4);
        assertThat(setAside.of("migrate/" + ID)).extracting(SetAside::subject).containsExactly("s1");
    }

    @Test
    void isRunOnceMoreForWhatWasMended() {
        mongo.updateFirst(new Query(where("_id").is("s1")), Update.update("width", 1), "sheets");
        again.lookAgain();
        assertThat(setAside.of("migrate/" + ID)).as("its time has not come").hasSize(1);

        clock.pass(Duration.ofMinutes(2));
        again.lookAgain();

        assertThat(setAside.of("migrate/" + ID)).isEmpty();
        assertThat(mongo.findById("s1", Document.class, "sheets").get("area")).isEqualTo(2);
    }

    @Test
    void keepsAsideWhatIsStillUnreadableAndForgetsWhatIsGone() {
        clock.pass(Duration.ofMinutes(2));
        again.lookAgain();
        assertThat(setAside.of("migrate/" + ID)).extracting(SetAside::attempts).containsExactly(2);

        mongo.remove(new Query(where("_id").is("s1")), "sheets");
        clock.pass(Duration.ofMinutes(5));
        again.lookAgain();

        assertThat(setAside.of("migrate/" + ID)).isEmpty();
    }
}
