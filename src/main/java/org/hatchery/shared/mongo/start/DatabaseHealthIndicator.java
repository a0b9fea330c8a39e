package org.hatchery.shared.mongo.start;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Whether the database answers: asked by a job, so that whoever looks at the health costs it nothing. */
@Component
class DatabaseHealthIndicator implements HealthIndicator {
    private static final Logger log = LoggerFactory.getLogger(DatabaseHealthIndicator.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final MongoOperations mongo;
    private final Clock clock;
    private volatile Instant answered;

    DatabaseHealthIndicator(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
        this.answered = clock.instant();
    }

    @Scheduled(fixedDelayString = "PT5S", initialDelayString = "PT5S")
    void ask() {
        try {
            mongo.executeCommand(new Document("ping", 1));
            answered = clock.instant();
        } catch (RuntimeException silent) {
            log.warn("The database gives no answer: {}", silent.getMessage());
        }
    }

    @Override
    public Health health() {
        boolean up = answered.plus(PATIENCE).isAfter(clock.instant());
        return (up ? Health.up() : Health.down())
                .withDetail("answered", answered)
                .build();
    }
}
