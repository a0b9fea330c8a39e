package org.hatchery.application.reach;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** How far the run of a day has come; one node has it at a time, and another takes over where a dead one stopped. */
@Component
class ReachRunLedger {
    /** A portion takes seconds; whoever is silent for so long is dead. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final MongoOperations mongo;
    private final Clock clock;

    ReachRunLedger(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** Takes the run of a day, unless it is done or another has it. */
    Optional<ReachRun> take(LocalDate day) {
        begin(day);
        var free = new Query(
                where("_id").is(day.toString()).and("done").is(false).and("due").lte(clock.instant()));
        return Optional.ofNullable(mongo.findAndModify(
                free,
                new Update()
                        .set("holder", UUID.randomUUID().toString())
                        .set("due", clock.instant().plus(LEASE)),
                FindAndModifyOptions.options().returnNew(true),
                ReachRun.class));
    }

    private void begin(LocalDate day) {
        if (mongo.exists(new Query(where("_id").is(day.toString())), ReachRun.class)) {
            return;
        }
        try {
            mongo.insert(new ReachRun(day.toString(), null, "", 0, 0, 0, false, clock.instant(), null));
        } catch (DuplicateKeyException another) {
            // another node began it
        }
    }

    /** Notes how far it has come; none when another has it by now. */
    Optional<ReachRun> come(ReachRun mine, @Nullable String type, String after, LookedAt portion) {
        return write(
                mine,
                new Update()
                        .set("type", type)
                        .set("after", after)
                        .inc("looked", portion.looked())
                        .inc("changed", portion.changed())
                        .inc("unread", portion.unread())
                        .set("due", clock.instant().plus(LEASE)));
    }

    void finish(ReachRun mine) {
        write(mine, new Update().set("done", true).unset("holder").unset("due"));
    }

    private Optional<ReachRun> write(ReachRun mine, Update change) {
        return Optional.ofNullable(mongo.findAndModify(
                new Query(where("_id").is(mine.id()).and("holder").is(mine.holder())),
                change,
                FindAndModifyOptions.options().returnNew(true),
                ReachRun.class));
    }

    /** Day of the last run that was done; none before the first. */
    Optional<LocalDate> last() {
        return mongo
                .find(
                        new Query(where("done").is(true))
                                .with(Sort.by(Sort.Direction.DESC, "_id"))
                                .limit(1),
                        ReachRun.class)
                .stream()
                .map(ReachRun::day)
                .findFirst();
    }
}
