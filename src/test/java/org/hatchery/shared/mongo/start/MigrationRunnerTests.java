package org.hatchery.shared.mongo.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.hatchery.SharedDatabase;
import org.hatchery.Together;
import org.hatchery.shared.mongo.Migration;
import org.hatchery.shared.mongo.PlainTemplate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;

/** The steps that bring a database up to date … */
@Tag("integration")
class MigrationRunnerTests {
    private final SharedDatabase database = SharedDatabase.fresh();
    private final MongoClient client = MongoClients.create(database.uri());
    private final MongoOperations mongo =
            PlainTemplate.on(client, database.database().getName());
    private final List<String> ran = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void close() {
        client.close();
        database.close();
    }

    @Test
    void runInTheOrderOfTheirNumbers() {
        start("0002-b", "0001-a", "0010-c");

        assertThat(ran).containsExactly("0001-a", "0002-b", "0010-c");
    }

    @Test
    void runOnceADatabase() {
        start("0001-a", "0002-b");
        start("0001-a", "0002-b", "0003-c");

        assertThat(ran).containsExactly("0001-a", "0002-b", "0003-c");
    }

    /** Those before it are done, it and those behind it are not; the next start goes on with it. */
    @Test
    void stopTheStartWhenOneFailsAndGoOnWithItNextTime() {
        var failing = new Migration("0002-b", ignored -> {
            throw new IllegalStateException("no room");
        });
        assertThatThrownBy(() -> start(Stream.of(step("0001-a"), failing, step("0003-c"))))
                .hasMessageStartingWith("The migration 0002-b failed, so the service does not start.")
                .hasMessageEndingWith("no room")
                .hasRootCauseMessage("no room");
        assertThat(ran).containsExactly("0001-a");

        start("0001-a", "0002-b", "0003-c");

        assertThat(ran).containsExactly("0001-a", "0002-b", "0003-c");
    }

    @Test
    void areRefusedWhenTwoHaveOneNumber() {
        assertThatThrownBy(() -> start("0001-a", "0002-b", "0002-b")).hasMessageContaining("0002");
        assertThatThrownBy(() -> start("0001-a", "0002-b", "0002-c")).hasMessageContaining("0002-c");
        assertThat(ran).isEmpty();
    }

    @Test
    void ofAModuleAreNumberedOnTheirOwnAndFollowThoseOfBefore() {
        start("market/001-a", "award/002-b", "0077-c", "award/001-a");

        assertThat(ran).containsExactly("0077-c", "award/001-a", "award/002-b", "market/001-a");
        assertThatThrownBy(() -> start("award/001-a", "award/001-b")).hasMessageContaining("award/001-b");
    }

    @Test
    void runOnceWhenSeveralNodesStartAtOnce() {
        Together.run(4, node -> {
            start(Stream.of("0001-a", "0002-b", "0003-c").map(this::slow));
            return true;
        });

        assertThat(ran).containsExactly("0001-a", "0002-b", "0003-c");
        assertThat(database.database().getCollection(MigrationTurn.COLLECTION).countDocuments())
                .isZero();
    }

    @Test
    void areTheNextNodesTurnWhenOneFailed() {
        var failing = new Migration("0001-a", ignored -> {
            throw new IllegalStateException("no room");
        });
        assertThatThrownBy(() -> start(Stream.of(failing))).hasMessageEndingWith("no room");

        start("0001-a");

        assertThat(ran).containsExactly("0001-a");
    }

    /** Its turn ends some seconds after it last said that it lives. */
    @Test
    void waitForANodeThatMayStillLiveAndForNoDeadOne() {
        Instant over = Instant.now().plusMillis(700);
        database.database()
                .getCollection(MigrationTurn.COLLECTION)
                .insertOne(new Document("_id", MigrationTurn.ID)
                        .append("holder", "another")
                        .append("until", Date.from(over)));

        start("0001-a");

        assertThat(ran).containsExactly("0001-a");
        assertThat(Instant.now()).isAfter(over);
    }

    private Migration slow(String id) {
        return new Migration(id, ignored -> {
            ran.add(id);
            await().pollDelay(Duration.ofMillis(50)).until(() -> true);
        });
    }

    private void start(String... ids) {
        start(Stream.of(ids).map(this::step));
    }

    private void start(Stream<Migration> steps) {
        new MigrationRunner(steps.toList(), mongo, Clock.systemUTC()).afterSingletonsInstantiated();
    }

    private Migration step(String id) {
        return new Migration(id, ignored -> ran.add(id));
    }
}
