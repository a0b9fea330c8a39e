package org.hatchery.totals.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hatchery.MovableClock;
import org.hatchery.SharedDatabase;
import org.hatchery.region.RegionDirectory;
import org.hatchery.region.SmallCountry;
import org.hatchery.shared.mongo.PlainTemplate;
import org.springframework.data.mongodb.core.MongoOperations;

/** A database of its own, sheets whose totals are kept in it, and as many workers as a test wants. */
final class TotalsFixture implements AutoCloseable {
    static final Duration LONGER_THAN_A_LEASE = Duration.ofSeconds(9);

    final MovableClock clock = MovableClock.standingAt("2026-03-17T02:00:00Z");
    final Sheets sheets = new Sheets();
    final Interruption interruption = new Interruption();
    final MongoOperations mongo;
    private final SharedDatabase database = SharedDatabase.fresh();
    private final MongoClient calm = client(new Interruption());
    private final MongoClient disturbed = client(interruption);
    private final RegionDirectory regions;

    public TotalsFixture() {
        mongo = PlainTemplate.on(calm, database.database().getName());
        SmallCountry.settle(mongo);
        new TotalsMigrations().postingIndexes().step().accept(mongo);
        regions = SmallCountry.on(mongo, clock);
        regions.everyCode();
    }

    private MongoClient client(Interruption what) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(database.uri()))
                .addCommandListener(what)
                .build());
    }

    public Worker worker() {
        return new Worker(mongo, regions, List.of(sheets), clock);
    }

    /** One to whom something happens. */
    public Worker victim() {
        MongoOperations own = PlainTemplate.on(disturbed, database.database().getName());
        return new Worker(own, regions, List.of(sheets), clock);
    }

    /** A new worker takes over once the lease of the last one is over, and does what there is to do. */
    public Worker takeOver() {
        clock.pass(LONGER_THAN_A_LEASE);
        Worker worker = worker();
        assertThat(worker.keep.catchUp()).isTrue();
        return worker;
    }

    public void mustBeRight(String when) {
        assertThat(wrong(Recount.stored(mongo), Recount.of(sheets, today())))
                .as(when)
                .isEmpty();
        assertThat(worker().outdated.isEmpty()).as(when).isTrue();
        assertThat(sheets.areCounted()).as(when).isTrue();
    }

    private static List<String> wrong(Map<String, ?> stored, Map<String, ?> right) {
        return Stream.concat(stored.keySet().stream(), right.keySet().stream())
                .distinct()
                .filter(id -> !Objects.equals(stored.get(id), right.get(id)))
                .map(id -> id + " is " + stored.get(id) + " instead of " + right.get(id))
                .toList();
    }

    /** Counts everything anew; how much was wrong. */
    public long rebuilt(Worker worker) {
        clock.pass(LONGER_THAN_A_LEASE);
        worker.rebuild.request("test", "proof");
        assertThat(worker.keep.catchUp()).isTrue();
        Rebuild rebuild = worker.rebuild.latest().orElseThrow();
        assertThat(rebuild.isFinished()).isTrue();
        return rebuild.corrected();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    @Override
    public void close() {
        calm.close();
        disturbed.close();
        database.close();
    }
}
