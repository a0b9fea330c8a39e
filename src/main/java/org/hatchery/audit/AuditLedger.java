package org.hatchery.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Jointly;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Writes the trail, before the answer goes out; there is no way to change or delete one.
 *
 * <p>An act that is done is not undone because its entry cannot be written: that goes to the log as an error instead.
 */
@Component
public class AuditLedger {
    private static final Logger log = LoggerFactory.getLogger(AuditLedger.class);

    /** Nobody reads a longer list, and the document has to stay small. */
    private static final int MOST_OBJECTS = 2_000;

    private final MongoOperations mongo;
    private final Clock clock;

    AuditLedger(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** What happened, without who and when. */
    public record Deed(
            AuditKind kind,
            String operation,
            List<String> objects,
            List<String> outcome,
            @Nullable String change,
            @Nullable String reason) {}

    /**
     * Writes an entry.
     *
     * @param actor null for somebody without a token
     * @param places keys of the regions concerned, beside those the actor speaks for
     */
    public void write(Deed deed, @Nullable Actor actor, Set<String> places, @Nullable String traceId) {
        var entry = new AuditEntry(
                new AuditEntryId(UUID.randomUUID().toString()),
                Instant.now(clock).truncatedTo(ChronoUnit.MILLIS),
                actor == null ? "" : actor.id(),
                actor == null ? null : actor.role(),
                actor == null ? List.of() : actor.limits(),
                deed.kind(),
                deed.operation(),
                deed.objects().stream().limit(MOST_OBJECTS).toList(),
                deed.outcome(),
                deed.change(),
                deed.reason(),
                traceId,
                // the nation's auditors read everything
                places.isEmpty() ? Set.of(Scope.region("100000")) : places);
        if (!Jointly.leaveBehind(this, entry, this::insert)) {
            insert(List.of(entry));
        }
    }

    /** What is not done before all of it is written has its entry no sooner. */
    private boolean insert(List<AuditEntry> entries) {
        try {
            mongo.insert(entries, AuditEntry.class);
        } catch (RuntimeException unwritten) {
            log.error("The trail could not be written; here is what is missing: {}", entries, unwritten);
        }
        return true;
    }
}
