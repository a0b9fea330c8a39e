package org.hatchery.shared.mongo.start;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hatchery.shared.mongo.Migration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Component;

/** Runs the steps a database has not seen yet, before the service answers its first request. */
@Component
public class MigrationRunner implements SmartInitializingSingleton {
    private static final Logger log = LoggerFactory.getLogger(MigrationRunner.class);

    private final List<Migration> migrations;
    private final MongoOperations mongo;
    private final Clock clock;

    public MigrationRunner(List<Migration> migrations, MongoOperations mongo, Clock clock) {
        this.migrations =
                migrations.stream().sorted(Comparator.comparing(Migration::id)).toList();
        mustDiffer();
        this.mongo = mongo;
        this.clock = clock;
    }

    /** Two of one number would run in an order that nobody chose, and two of one id would run once. */
    private void mustDiffer() {
        Set<String> numbers = new HashSet<>();
        migrations.forEach(migration -> {
            if (!numbers.add(migration.number())) {
                throw new IllegalStateException("Two migrations are called " + migration.number() + ", the second is "
                        + migration.id() + "; give it the next free number.");
            }
        });
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!pending().isEmpty()) {
            new MigrationTurn(mongo, clock).take(() -> pending().forEach(this::run));
        }
    }

    private List<Migration> pending() {
        Set<String> seen = mongo.findAll(Done.class).stream().map(Done::id).collect(Collectors.toSet());
        return migrations.stream()
                .filter(migration -> !seen.contains(migration.id()))
                .toList();
    }

    private void run(Migration migration) {
        try {
            migration.step().accept(mongo);
        } catch (RuntimeException failed) {
            throw new IllegalStateException(
                    "The migration " + migration.id()
                            + " failed, so the service does not start. Those before it are done;"
                            + " mend what it says, and the next start goes on with it: " + failed.getMessage(),
                    failed);
        }
        mongo.save(new Done(migration.id(), clock.instant()));
        log.info("Migrated the database: {}", migration.id());
    }

    /** Note that a step has run. */
    @Document("migrations")
    record Done(@Id String id, Instant at) {}
}
