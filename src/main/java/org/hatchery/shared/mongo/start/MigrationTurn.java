package org.hatchery.shared.mongo.start;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/** Lets one node at a time bring the database up to date; others wait for it, also for one that died, and find it done. */
class MigrationTurn {
    static final String COLLECTION = "migrationTurn";
    static final String ID = "turn";
    /** How long others wait for one that died; whoever lives says so three times in it. */
    private static final Duration LEASE = Duration.ofSeconds(30);

    private static final long PAUSE_MILLIS = 200;

    private final MongoOperations mongo;
    private final Clock clock;
    private final String holder = UUID.randomUUID().toString();

    MigrationTurn(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** Does the work once it is this node's turn. */
    void take(Runnable work) {
        while (!isMine()) {
            pause();
        }
        ScheduledExecutorService renewal =
                Executors.newSingleThreadScheduledExecutor(new CustomizableThreadFactory("migration-turn-"));
        long third = LEASE.toMillis() / 3;
        renewal.scheduleAtFixedRate(this::isMine, third, third, TimeUnit.MILLISECONDS);
        try {
            work.run();
        } finally {
            renewal.shutdownNow();
            mongo.remove(new Query(where("_id").is(ID).and("holder").is(holder)), COLLECTION);
        }
    }

    private boolean isMine() {
        var now = Date.from(clock.instant());
        var mine = new Query(where("_id")
                .is(ID)
                .orOperator(where("holder").is(holder), where("until").lt(now)));
        var until = Date.from(clock.instant().plus(LEASE));
        try {
            mongo.upsert(mine, new Update().set("holder", holder).set("until", until), COLLECTION);
            return true;
        } catch (DuplicateKeyException another) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while another node migrates the database.", stopped);
        }
    }
}
