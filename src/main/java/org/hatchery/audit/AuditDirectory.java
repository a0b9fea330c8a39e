package org.hatchery.audit;

import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.Subject;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Every read of the trail. */
@Component
public class AuditDirectory {
    private static final Keyset<AuditEntry> LATEST = new Keyset<>(
            AuditEntry.class,
            "at",
            Direction.DESC,
            entry -> entry.at().toString(),
            entry -> entry.id().value(),
            Instant::parse);

    private final MongoOperations mongo;
    private final Clock clock;

    AuditDirectory(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** Entries, latest first. */
    public Page<AuditEntry> search(AuditFilter filter, Scope scope, PageRequest request) {
        return LATEST.page(
                mongo,
                List.of(
                        scope.condition(),
                        given(filter.actor(), actor -> Subject.of("by", actor)),
                        given(filter.object(), object -> Subject.of("objects", object)),
                        given(filter.kind(), kind -> where("kind").is(kind)),
                        given(
                                filter.operation(),
                                operation -> where("operation").is(operation)),
                        given(filter.from(), from -> where("at").gte(start(from))),
                        given(filter.to(), to -> where("at").lt(start(to.plusDays(1))))),
                request);
    }

    /**
     * What was done since, oldest first; refusals are not.
     *
     * @param objects only on these, named as in the trail; on anything when there are none
     */
    public List<AuditEntry> actsSince(Instant since, Set<String> objects, int most) {
        Criteria which = where("at")
                .gte(since)
                .and("kind")
                .is(AuditKind.ACT)
                .and("outcome")
                .is(AuditEntry.OK);
        var query = new Query(objects.isEmpty() ? which : which.and("objects").in(objects))
                .with(Sort.by(Direction.ASC, "at", "_id"))
                .limit(most);
        return mongo.find(query, AuditEntry.class);
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
