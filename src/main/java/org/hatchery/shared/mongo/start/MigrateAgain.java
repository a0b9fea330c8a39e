package org.hatchery.shared.mongo.start;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hatchery.shared.mongo.Migration;
import org.hatchery.shared.mongo.OneByOne;
import org.hatchery.shared.mongo.SetAside;
import org.hatchery.shared.mongo.SetAsideLedger;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Runs steps once more for documents that were set aside when they ran, which any step bears. */
@Component
public class MigrateAgain {
    private final List<Migration> migrations;
    private final MongoOperations mongo;
    private final SetAsideLedger setAside;
    private final Clock clock;

    public MigrateAgain(List<Migration> migrations, MongoOperations mongo, SetAsideLedger setAside, Clock clock) {
        this.migrations = migrations;
        this.mongo = mongo;
        this.setAside = setAside;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
    public void lookAgain() {
        if (!due().isEmpty()) {
            new MigrationTurn(mongo, clock)
                    .take(() -> due().stream().map(SetAside::kind).distinct().forEach(this::again));
        }
    }

    private List<SetAside> due() {
        Instant now = clock.instant();
        return setAside.under(OneByOne.WORD).stream()
                .filter(one -> one.isDue(now))
                .toList();
    }

    /** What was not tried is gone, or was done by somebody else. */
    private void again(String kind) {
        List<SetAside> before = setAside.of(kind);
        migration(kind).ifPresent(migration -> migration.step().accept(mongo));
        Set<SetAside> left = Set.copyOf(setAside.of(kind));
        setAside.forget(
                kind,
                before.stream().filter(left::contains).map(SetAside::subject).collect(Collectors.toSet()));
    }

    private Optional<Migration> migration(String kind) {
        return migrations.stream()
                .filter(migration -> OneByOne.kind(migration.id()).equals(kind))
                .findFirst();
    }
}
