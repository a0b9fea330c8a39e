package org.hatchery.identity;

import static java.util.stream.Collectors.toMap;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Who the subjects of tokens are; written when somebody comes, and read when it is shown who did something. */
@Component
public class PeopleDirectory {
    private static final int MOST = 10_000;

    private final MongoOperations mongo;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    /** Whom this node has noted lately. */
    private final Cache<String, Person> noted = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(Duration.ofDays(1))
            .build();
    /** Nobody is looked up for every answer; whoever is erased is gone from every node within a minute. */
    private final Cache<String, Optional<Person>> known = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    PeopleDirectory(MongoOperations mongo, ApplicationEventPublisher events, Clock clock) {
        this.mongo = mongo;
        this.events = events;
        this.clock = clock;
    }

    /** Notes under which name somebody comes: once a day, and whenever that is another one. */
    public void note(Actor actor) {
        Person now = Person.of(actor, clock.instant());
        if (now == null) {
            // nobody looks for the name of somebody who has just come without one
            known.put(actor.id(), Optional.empty());
            return;
        }
        Person before = noted.getIfPresent(now.subject());
        if (before == null || !before.isSaidAnewBy(now)) {
            mongo.save(now);
            noted.put(now.subject(), now);
            known.put(now.subject(), Optional.of(now));
            events.publishEvent(new PersonSeen(now));
        }
    }

    /** Those of these that are known, by subject; at most one command. */
    public Map<String, Person> find(Collection<String> subjects) {
        List<String> unknown = subjects.stream()
                .filter(subject -> known.getIfPresent(subject) == null)
                .toList();
        Map<String, Person> found = unknown.isEmpty()
                ? Map.of()
                : mongo.find(new Query(where("_id").in(unknown)), Person.class).stream()
                        .collect(toMap(Person::subject, Function.identity()));
        unknown.forEach(subject -> known.put(subject, Optional.ofNullable(found.get(subject))));
        Map<String, Person> people = new HashMap<>(found);
        subjects.forEach(subject -> Optional.ofNullable(known.getIfPresent(subject))
                .flatMap(Function.identity())
                .ifPresent(person -> people.put(subject, person)));
        return people;
    }

    /** Forgets somebody's name; the acts keep their subject, behind which nobody is found any more. */
    public boolean erase(String subject) {
        noted.invalidate(subject);
        known.invalidate(subject);
        return mongo.remove(new Query(where("_id").is(subject)), Person.class).getDeletedCount() > 0;
    }
}
