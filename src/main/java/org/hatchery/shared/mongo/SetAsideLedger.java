package org.hatchery.shared.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Rejection;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** What could not be handled and waits for its next attempt, or for somebody who mends it. */
@Component
public class SetAsideLedger {
    private static final Logger log = LoggerFactory.getLogger(SetAsideLedger.class);
    /** More is a calamity; what is beyond waits until these are mended. */
    private static final int MOST = 5_000;

    private static final Keyset<SetAside> BY_ID = Keyset.byText(SetAside.class, "kind", SetAside::kind, SetAside::id);

    private final MongoOperations mongo;
    private final Clock clock;

    public SetAsideLedger(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** Sets something aside with the reason, once more if it was before; one line in the log, not a trace. */
    public void put(String kind, String subject, Throwable failed) {
        SetAside before = mongo.findById(SetAside.id(kind, subject), SetAside.class);
        SetAside now = before == null
                ? SetAside.first(kind, subject, failed, clock.instant())
                : before.again(failed, clock.instant());
        mongo.save(now);
        log.warn(
                "Set aside {} of {} until {}: {}",
                subject,
                kind,
                now.next(),
                now.reason().english());
        log.debug("It failed so:", failed);
        Tally.count("hatchery.setaside.attempts", "kind", kind);
    }

    /** Everything of a kind. */
    public List<SetAside> of(String kind) {
        return mongo.find(new Query(where("kind").is(kind)).limit(MOST), SetAside.class);
    }

    /** Everything of all kinds that begin with this word and a stroke. */
    public List<SetAside> under(String word) {
        var query = new Query(where("kind").gte(word + "/").lt(word + "0")).limit(MOST);
        return mongo.find(query, SetAside.class);
    }

    /** They were handled after all, or there is nothing left to do. */
    public void forget(String kind, Collection<String> subjects) {
        if (!subjects.isEmpty()) {
            mongo.remove(
                    new Query(where("_id")
                            .in(subjects.stream()
                                    .map(subject -> SetAside.id(kind, subject))
                                    .toList())),
                    SetAside.class);
        }
    }

    /** Those of a kind, or of all; the API shows them to administrators. */
    public Page<SetAside> search(@Nullable String kind, PageRequest request) {
        return BY_ID.page(
                mongo, List.of(Keyset.given(kind, wanted -> where("kind").is(wanted))), request);
    }

    /**
     * Lets one be tried again at the next round, all of a kind, or all there are; each is gone from here when that went
     * well. How many.
     *
     * @throws Rejection NOT_FOUND when one is named that is not there
     */
    public long retry(@Nullable String id, @Nullable String kind) {
        var which = new Query(Keyset.allOf(List.of(
                Keyset.given(id, wanted -> where("_id").is(wanted)),
                Keyset.given(kind, wanted -> where("kind").is(wanted)))));
        long found = mongo.updateMulti(which, Update.update("next", clock.instant()), SetAside.class)
                .getMatchedCount();
        if (found == 0 && id != null) {
            throw Rejection.notFound("id");
        }
        return found;
    }

    /** How many there are, by kind. */
    public Map<String, Long> counts() {
        var query = new Query().limit(MOST);
        query.fields().include("kind");
        Map<String, Long> counts = new TreeMap<>();
        mongo.find(query, Document.class, mongo.getCollectionName(SetAside.class))
                .forEach(found -> counts.merge(String.valueOf(found.get("kind")), 1L, Long::sum));
        return counts;
    }
}
