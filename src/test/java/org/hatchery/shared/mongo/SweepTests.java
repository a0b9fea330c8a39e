package org.hatchery.shared.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bson.Document;
import org.hatchery.MovableClock;
import org.hatchery.SharedDatabase;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.mongo.Sweep.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** A sweep … */
@Tag("integration")
class SweepTests {
    private static final Work WORK =
            new Work("test/sheet", Sheet.class, where("open").lte(1_000), "open");

    private final SharedDatabase database = SharedDatabase.fresh();
    private final MongoClient client = MongoClients.create(database.uri());
    private final MongoOperations mongo =
            PlainTemplate.on(client, database.database().getName());
    private final MovableClock clock = MovableClock.standingAt("2026-03-17T02:00:00Z");
    private final SetAsideLedger setAside = new SetAsideLedger(mongo, clock);
    private final Sweep sweep = new Sweep(mongo, setAside, clock);
    private final List<String> seen = new ArrayList<>();

    /** What is swept; there are documents that cannot be read as one. */
    @org.springframework.data.mongodb.core.mapping.Document("sheets")
    record Sheet(@org.springframework.data.annotation.Id String id, int open, Kind kind) {
        enum Kind {
            GOOD
        }
    }

    @BeforeEach
    void open() {
        IntStream.range(0, 5).forEach(this::open);
    }

    private void open(int number) {
        mongo.insert(
                new Document("_id", "s" + number).append("open", 100 - number).append("kind", "GOOD"), "sheets");
    }

    @AfterEach
    void close() {
        client.close();
        database.close();
    }

    @Test
    void takesTheOldestFirstAndReachesWhatLiesBehindABadOne() {
        spoil("s4");

        assertThat(sweep.each(WORK, this::shut)).isEqualTo(4);

        assertThat(seen).containsExactly("s4", "s3", "s2", "s1", "s0");
        assertThat(setAside.of("test/sheet")).extracting(SetAside::subject).containsExactly("s4");
        assertThat(mongo.count(new Query(where("open").exists(true)), "sheets")).isEqualTo(1);
    }

    @Test
    void leavesABadOneInPeaceUntilItsNextAttempt() {
        spoil("s4");
        sweep.each(WORK, this::shut);
        sweep.each(WORK, this::shut);
        assertThat(seen).filteredOn("s4"::equals).hasSize(1);

        clock.pass(Duration.ofMinutes(2));
        sweep.each(WORK, this::shut);

        assertThat(seen).filteredOn("s4"::equals).hasSize(2);
        assertThat(setAside.of("test/sheet")).extracting(SetAside::attempts).containsExactly(2);
    }

    @Test
    void forgetsOneThatWasMended() {
        spoil("s4");
        sweep.each(WORK, this::shut);
        mongo.updateFirst(new Query(where("_id").is("s4")), Update.update("kind", "GOOD"), "sheets");

        assertThat(setAside.retry("test/sheet/s4", null)).isEqualTo(1);
        assertThat(sweep.each(WORK, this::shut)).isEqualTo(1);

        assertThat(setAside.of("test/sheet")).isEmpty();
    }

    @Test
    void forgetsOneThatIsGone() {
        spoil("s4");
        sweep.each(WORK, this::shut);
        mongo.remove(new Query(where("_id").is("s4")), "sheets");
        clock.pass(Duration.ofMinutes(2));
        sweep.each(WORK, this::shut);

        assertThat(setAside.of("test/sheet")).isEmpty();
    }

    @Test
    void reachesEverythingBehindMoreBadOnesThanItTakesAtOnce() {
        IntStream.range(1_000, 1_450).forEach(number -> {
            open(number);
            spoil("s" + number);
        });

        assertThat(sweep.each(WORK, this::shut)).isEqualTo(5);
        assertThat(setAside.counts()).isEqualTo(Map.of("test/sheet", 450L));
        seen.clear();
        open(7);
        assertThat(sweep.each(WORK, this::shut)).isEqualTo(1);
        assertThat(seen).containsExactly("s7");
    }

    @Test
    void takesTurnsByIdAndBeginsAgainAfterTheLast() {
        IntStream.range(100, 350).forEach(this::open);
        Work all = new Work("test/turn", Sheet.class, where("open").exists(true), "_id");

        assertThat(sweep.turn(all, seen::add)).isEqualTo(200);
        assertThat(sweep.turn(all, seen::add)).isEqualTo(55);
        assertThat(seen).doesNotHaveDuplicates().isSorted();
        assertThat(sweep.turn(all, seen::add)).isEqualTo(200);
    }

    @Test
    void triesABadOneOfATurnWhenItsTimeHasComeWhereverTheTurnIs() {
        IntStream.range(100, 350).forEach(this::open);
        spoil("s0");
        Work all = new Work("test/turn", Sheet.class, where("open").exists(true), "_id");
        Consumer<String> read = id -> {
            seen.add(id);
            mongo.findById(id, Sheet.class);
        };
        sweep.turn(all, read);
        assertThat(setAside.of("test/turn")).extracting(SetAside::subject).containsExactly("s0");
        mongo.updateFirst(new Query(where("_id").is("s0")), Update.update("kind", "GOOD"), "sheets");
        setAside.retry("test/turn/s0", null);

        sweep.turn(all, read);

        assertThat(seen).filteredOn("s0"::equals).hasSize(2);
        assertThat(setAside.of("test/turn")).isEmpty();
    }

    @Test
    void setsNobodyAsideForALostRace() {
        sweep.each(WORK, failing(Rejection.stale()));

        assertThat(setAside.counts()).isEmpty();
    }

    @Test
    void saysWhyInTheWordsOfTheRefusal() {
        sweep.each(WORK, failing(new Rejection(UserErrorCode.WRONG_STATE, "", new Sentence("该券已作废。", "It is void."))));

        assertThat(setAside.of("test/sheet"))
                .hasSize(5)
                .allMatch(one -> one.reason().chinese().equals("该券已作废。"));
    }

    @Test
    void endsEarlyAndBlamesNobodyWhenTheDatabaseIsAway() {
        assertThat(sweep.each(WORK, failing(new IllegalStateException(new MongoTimeoutException("away")))))
                .isZero();

        assertThat(seen).hasSize(1);
        assertThat(setAside.counts()).isEmpty();
    }

    @Test
    void isShortInTheLogHoweverMuchItIsTold() {
        sweep.each(WORK, failing(new IllegalStateException("x".repeat(100_000))));

        assertThat(setAside.of("test/sheet"))
                .allMatch(one -> one.reason().english().length() < 400);
    }

    private Consumer<String> failing(RuntimeException failure) {
        return id -> {
            seen.add(id);
            throw failure;
        };
    }

    private void shut(String id) {
        seen.add(id);
        Sheet sheet = mongo.findById(id, Sheet.class);
        mongo.updateFirst(new Query(where("_id").is(sheet.id())), new Update().unset("open"), "sheets");
    }

    /** As no version of the service has ever written it. */
    private void spoil(String id) {
        mongo.updateFirst(new Query(where("_id").is(id)), Update.update("kind", "UNHEARD_OF"), "sheets");
    }
}
