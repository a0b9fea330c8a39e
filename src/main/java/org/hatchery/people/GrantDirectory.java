package org.hatchery.people;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.hatchery.identity.Grant;
import org.hatchery.identity.GrantedAccess;
import org.hatchery.identity.Grants;
import org.hatchery.shared.Fingerprint;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What was given to whom, as requests need it: of those to whom the product gave nothing each node knows that without asking, the others
 * it remembers for a minute.
 *
 * <p>What this node changes it forgets at once; what others changed it hears within two seconds, by one question for all.
 */
@Component
class GrantDirectory implements GrantedAccess {
    private static final int MOST = 20_000;
    /** An access may come to light so much later than its time says: another node's clock, a slow write. */
    private static final Duration LATE = Duration.ofSeconds(10);

    private static final int AT_ONCE = 1_000;
    private static final int HASH = 16;

    private final MongoOperations mongo;
    private final Clock clock;
    /** Hashes of the subjects of whom there is anything to read: some fifty bytes each. */
    private final Set<Long> present = ConcurrentHashMap.newKeySet();

    private final Cache<String, Grants> known = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();
    private volatile boolean complete;

    GrantDirectory(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    @Override
    public Grants of(String subject) {
        if (!complete) {
            readPresent();
        }
        return present.contains(hash(subject)) ? known.get(subject, this::read) : Grants.NONE;
    }

    /** What is on record now. */
    Grants read(String subject) {
        var query = new Query(where(AccessDirectory.SUBJECT).is(subject)).with(Sort.by("since", "_id"));
        query.fields().include("grant", "origin", "state");
        List<Given> own = mongo.find(query, Given.class, mongo.getCollectionName(PersonAccess.class));
        return new Grants(
                own.stream().filter(Given::goesOn).map(Given::grant).toList(),
                own.stream()
                        .filter(given -> given.state() == AccessState.ENDED)
                        .map(Given::grant)
                        .toList());
    }

    /** The part of an access that requests need. */
    private record Given(Grant grant, AccessOrigin origin, AccessState state) {
        /** What the issuer gives it says itself. */
        boolean goesOn() {
            return state == AccessState.ACTIVE && origin == AccessOrigin.INVITED;
        }
    }

    /** This person's has just changed here. */
    void changed(String subject) {
        present.add(hash(subject));
        known.invalidate(subject);
    }

    /** Hears what has changed on any node. */
    @Scheduled(fixedDelayString = "PT2S")
    void look() {
        if (!complete) {
            return; // nobody has asked
        }
        List<String> changed = subjects(where("changedAt").gte(clock.instant().minus(LATE)), AT_ONCE);
        if (changed.size() == AT_ONCE) {
            complete = false;
            known.invalidateAll();
        } else {
            changed.forEach(this::changed);
        }
    }

    private synchronized void readPresent() {
        if (!complete) {
            Criteria counts = new Criteria()
                    .orOperator(
                            where("origin").is(AccessOrigin.INVITED),
                            where("state").is(AccessState.ENDED));
            subjects(counts, 0).forEach(subject -> present.add(hash(subject)));
            complete = true;
        }
    }

    private List<String> subjects(Criteria which, int most) {
        var query = new Query(which).limit(most);
        query.fields().include(AccessDirectory.SUBJECT);
        return mongo.find(query, Document.class, mongo.getCollectionName(PersonAccess.class)).stream()
                .map(access -> access.getEmbedded(List.of("holder", "subject"), String.class))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whoever shares one with somebody else is only looked up in vain. */
    private static long hash(String subject) {
        return Long.parseUnsignedLong(Fingerprint.of(subject).substring(0, HASH), HASH);
    }
}
