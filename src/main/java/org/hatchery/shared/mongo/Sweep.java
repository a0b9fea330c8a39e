package org.hatchery.shared.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Does the same to every document that meets a condition, oldest first, each in an attempt of its own.
 *
 * <p>Only ids are looked for, so a document that cannot even be read stops nobody. What fails is set aside and left out
 * until its next attempt; what lies behind it is reached. A sweep never throws: it ends early when the database does.
 */
@Component
public class Sweep {
    private static final Logger log = LoggerFactory.getLogger(Sweep.class);
    private static final int AT_ONCE = 200;
    /** The next sweep goes on. */
    private static final int MOST = 10_000;

    private final MongoOperations mongo;
    private final SetAsideLedger setAside;
    private final Clock clock;
    /** How far the turn has come, by kind. */
    private final Map<String, String> reached = new ConcurrentHashMap<>();

    Sweep(MongoOperations mongo, SetAsideLedger setAside, Clock clock) {
        this.mongo = mongo;
        this.setAside = setAside;
        this.clock = clock;
    }

    /**
     * Which documents, and what it is called to do this to them.
     *
     * @param oldest field by which those that wait longest come first
     */
    public record Work(String kind, Class<?> type, Criteria which, String oldest) {}

    /** Does it to each, by id; how many went well. */
    public int each(Work work, Consumer<String> act) {
        var round = new Round(work, act);
        guarded(work, round::go);
        return round.done;
    }

    /**
     * Finishes what a crash cut of each, by id. What the business declines by then was undone thereby, which is an end as well;
     * how many came to one.
     */
    public int finish(Work work, Consumer<String> settle) {
        return each(work, id -> finish(work.kind(), id, settle));
    }

    private static void finish(String kind, String id, Consumer<String> settle) {
        try {
            settle.accept(id);
            log.info("Finished what was cut: {} {}", kind, id);
        } catch (Rejection declined) {
            if (declined.code() == UserErrorCode.STALE) {
                throw declined;
            }
            log.info("Undid what was cut: {} {} ({})", kind, id, declined.code());
        }
    }

    /**
     * Does it to the next ones by their ids, and begins again after the last one; for what is looked at in turn because
     * nothing marks it. Those set aside are tried when their time has come, wherever the turn is; how many went well.
     */
    public int turn(Work work, Consumer<String> act) {
        var round = new Round(work, act);
        guarded(work, () -> reached.put(work.kind(), round.turn(reached.getOrDefault(work.kind(), ""))));
        return round.done;
    }

    private static void guarded(Work work, Runnable round) {
        Tally.expect("hatchery.repairs", "kind", work.kind());
        Tally.expect("hatchery.sweeps.ended", "kind", work.kind());
        try {
            round.run();
        } catch (RuntimeException failed) {
            log.warn("The sweep for {} ended early: {}", work.kind(), failed.toString());
            Tally.count("hatchery.sweeps.ended", "kind", work.kind());
        }
    }

    private List<String> ids(Work work, Criteria rest, String order) {
        var query = new Query(Keyset.allOf(List.of(work.which(), rest)))
                .with(Sort.by(order))
                .limit(AT_ONCE);
        query.fields().include("_id");
        return mongo.find(query, Document.class, mongo.getCollectionName(work.type())).stream()
                .map(found -> String.valueOf(found.get("_id")))
                .toList();
    }

    /** One sweep. */
    private final class Round {
        private final Work work;
        private final Consumer<String> act;
        private final Map<String, SetAside> known = new HashMap<>();
        private final Set<String> seen = new HashSet<>();
        private int done;

        Round(Work work, Consumer<String> act) {
            this.work = work;
            this.act = act;
        }

        void go() {
            Instant now = clock.instant();
            Set<String> without = waiting(now);
            List<String> some;
            do {
                some = ids(
                        work, without.isEmpty() ? new Criteria() : where("_id").nin(without), work.oldest());
                some.forEach(this::attempt);
                without.addAll(some);
            } while (some.size() == AT_ONCE && seen.size() < MOST);
            if (some.size() < AT_ONCE) {
                forgetWhatIsOver(now);
            }
        }

        /** Where it has come to; nowhere after the last one. */
        String turn(String after) {
            Set<String> without = waiting(clock.instant());
            known.keySet().stream().filter(id -> !without.contains(id)).forEach(this::attempt);
            List<String> some = ids(work, where("_id").gt(after), "_id");
            some.stream()
                    .filter(id -> !without.contains(id) && !seen.contains(id))
                    .forEach(this::attempt);
            return some.size() < AT_ONCE ? "" : some.get(AT_ONCE - 1);
        }

        /** Those set aside whose time has not come. */
        private Set<String> waiting(Instant now) {
            known.putAll(setAside.of(work.kind()).stream()
                    .collect(Collectors.toMap(SetAside::subject, Function.identity())));
            return known.values().stream()
                    .filter(waiting -> !waiting.isDue(now))
                    .map(SetAside::subject)
                    .collect(Collectors.toCollection(HashSet::new));
        }

        private void attempt(String id) {
            seen.add(id);
            try {
                act.accept(id);
                done++;
                Tally.count("hatchery.repairs", "kind", work.kind());
                if (known.containsKey(id)) {
                    setAside.forget(work.kind(), List.of(id));
                }
            } catch (RuntimeException failed) {
                if (SetAside.isOutage(failed)) {
                    throw failed;
                }
                leave(id, failed);
            }
        }

        /** Lost races are no verdict: the next sweep tries again. */
        private void leave(String id, RuntimeException failed) {
            if (!(failed instanceof Rejection declined) || declined.code() != UserErrorCode.STALE) {
                setAside.put(work.kind(), id, failed);
            }
        }

        /** What was set aside and is not to be found any more has been done by somebody else. */
        private void forgetWhatIsOver(Instant now) {
            setAside.forget(
                    work.kind(),
                    known.values().stream()
                            .filter(waiting -> waiting.isDue(now) && !seen.contains(waiting.subject()))
                            .map(SetAside::subject)
                            .toList());
        }
    }
}
