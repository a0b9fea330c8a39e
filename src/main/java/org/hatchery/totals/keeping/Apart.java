package org.hatchery.totals.keeping;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.hatchery.shared.mongo.SetAside;
import org.hatchery.shared.mongo.SetAsideLedger;
import org.hatchery.shared.mongo.Uncounted;
import org.hatchery.totals.chapter.Books;
import org.hatchery.totals.tree.LostLease;
import org.springframework.stereotype.Component;

/** Subjects that cannot be counted: each keeps what it was counted with last, and the others go on. */
@Component
class Apart {
    private static final String WORD = "totals";
    private static final String KIND = WORD + "/";
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final int AT_ONCE = 200;

    private final SetAsideLedger setAside;
    private final Uncounted uncounted;
    private final Clock clock;
    /** As of the last look, by kind; so counting costs no question more. */
    private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

    private Instant nextLook = Instant.MIN;

    Apart(SetAsideLedger setAside, Uncounted uncounted, Clock clock) {
        this.setAside = setAside;
        this.uncounted = uncounted;
        this.clock = clock;
    }

    /**
     * Works on all, or on each half when that fails, until what fails is alone and set aside.
     *
     * @param failing is told which those are
     */
    <T> List<T> work(Books kind, List<String> ids, Set<String> failing, Function<List<String>, List<T>> work) {
        try {
            return work.apply(ids);
        } catch (LostLease lost) {
            throw lost;
        } catch (RuntimeException failed) {
            if (SetAside.isOutage(failed)) {
                throw failed;
            }
            if (ids.size() == 1) {
                put(kind, ids.get(0), failed);
                failing.add(ids.get(0));
                return List.of();
            }
            int half = ids.size() / 2;
            List<T> done = new ArrayList<>(work(kind, ids.subList(0, half), failing, work));
            done.addAll(work(kind, ids.subList(half, ids.size()), failing, work));
            return done;
        }
    }

    private void put(Books kind, String id, RuntimeException failed) {
        setAside.put(KIND + kind.kind(), id, failed);
        remember(kind.kind(), id);
    }

    private void remember(String kind, String id) {
        known.computeIfAbsent(kind, none -> ConcurrentHashMap.newKeySet()).add(id);
    }

    /** What these were counted with is stored. */
    void counted(Books kind, Collection<String> ids) {
        Set<String> before = known.getOrDefault(kind.kind(), Set.of());
        List<String> over = ids.stream().filter(before::contains).toList();
        setAside.forget(KIND + kind.kind(), over);
        over.forEach(before::remove);
    }

    /** How many there are now. */
    int size() {
        return setAside.under(WORD).size();
    }

    /** Those whose next attempt has come, by kind; looked for once a second. */
    Map<String, List<String>> due() {
        Instant now = clock.instant();
        if (now.isBefore(nextLook)) {
            return Map.of();
        }
        nextLook = now.plus(LOOK);
        List<SetAside> all = setAside.under(WORD);
        known.clear();
        all.forEach(waiting -> remember(waiting.kind().substring(KIND.length()), waiting.subject()));
        List<SetAside> due = all.stream()
                .filter(waiting -> !waiting.next().isAfter(now))
                .limit(AT_ONCE)
                .toList();
        uncounted.again(due.stream()
                .filter(waiting -> waiting.kind().startsWith(Uncounted.KIND))
                .toList());
        return due.stream()
                .collect(groupingBy(
                        waiting -> waiting.kind().substring(KIND.length()), mapping(SetAside::subject, toList())));
    }
}
