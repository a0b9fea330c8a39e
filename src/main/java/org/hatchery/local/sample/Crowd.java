package org.hatchery.local.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** How much space all who stay in one carrier need, day by day. */
final class Crowd {
    private final ToIntFunction<Need> what;
    private final NavigableMap<LocalDate, Integer> changes = new TreeMap<>();

    private Crowd(ToIntFunction<Need> what) {
        this.what = what;
    }

    static Crowd of(List<StayPlan> plans, ToIntFunction<Need> what) {
        var crowd = new Crowd(what);
        plans.forEach(crowd::add);
        return crowd;
    }

    private void add(StayPlan plan) {
        change(plan.enteredOn(), Need.NONE, plan.need());
        if (plan.move() != null) {
            change(plan.move().on(), plan.need(), plan.move().need());
        }
        if (plan.ending() != null) {
            change(plan.ending().on(), plan.lastNeed(), Need.NONE);
        }
    }

    private void change(LocalDate day, Need before, Need after) {
        changes.merge(day, what.applyAsInt(after) - what.applyAsInt(before), Integer::sum);
    }

    /** Most on any one day. */
    int most() {
        return mostSince(LocalDate.MIN);
    }

    /** Most on any one day before. */
    int mostUntil(LocalDate day) {
        return most(sums().headMap(day, false));
    }

    /** Most on any one day from then on, those included who came before and stayed. */
    int mostSince(LocalDate day) {
        NavigableMap<LocalDate, Integer> sums = sums();
        var before = sums.lowerEntry(day);
        int already = before == null ? 0 : before.getValue();
        return Math.max(already, most(sums.tailMap(day, true)));
    }

    private static int most(NavigableMap<LocalDate, Integer> sums) {
        return sums.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private NavigableMap<LocalDate, Integer> sums() {
        NavigableMap<LocalDate, Integer> sums = new TreeMap<>();
        int now = 0;
        for (var change : changes.entrySet()) {
            now += change.getValue();
            sums.put(change.getKey(), now);
        }
        return sums;
    }

    /** As many as stay on in the end. */
    int last() {
        return changes.values().stream().mapToInt(Integer::intValue).sum();
    }
}
