package org.hatchery.shared;

import static org.hatchery.shared.UserErrorCode.IMPLAUSIBLE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what can be true but hardly is, mostly a slip of the unit or the column; it stands with a reason or not at all. */
public final class Doubts {
    /** What is ten times as much is a slip more often than growth. */
    private static final int LEAP = 10;
    /** Below this nobody wonders at ten times as much. */
    private static final Yuan SMALL = Yuan.of("100000");

    private static final int FEW = 20;
    /** Revenue of one person who works there; 10 million yuan. */
    private static final Yuan MOST_EACH = Yuan.of("10000000");

    private final String below;
    private final List<UserError> found = new ArrayList<>();

    /** About values below this field of the input. */
    public Doubts(String below) {
        this.below = below;
    }

    public void add(String item, Sentence says) {
        found.add(new UserError(IMPLAUSIBLE, Words.say("shared.check-unit-say-why", says), List.of(below, item)));
    }

    /** Doubts an amount that is more than the revenue; without any, one lives on others. */
    public void aboveRevenue(Yuan amount, Yuan revenue, String item, Sentence name) {
        if (!revenue.equals(Yuan.ZERO) && amount.isMoreThan(revenue)) {
            add(item, Words.say("shared.above-revenue", name, amount, revenue));
        }
    }

    /** Doubts more revenue than so few people make, or any without somebody; the items are those of the two. */
    public void perHead(Yuan revenue, int people, String item, String ofPeople) {
        if (revenue.hundredths() / Math.max(1, people) > MOST_EACH.hundredths()) {
            add(item, Words.say("shared.revenue-per-head", revenue, people, MOST_EACH));
        } else if (people == 0 && !revenue.equals(Yuan.ZERO)) {
            add(ofPeople, Words.say("shared.revenue-without-people"));
        }
    }

    /** Doubts ten times as much as last year. */
    public void leap(Yuan now, Yuan last, String item, Sentence name) {
        if (isLeap(now, last)) {
            add(item, Words.say("shared.more-than-times", name, now, last, LEAP));
        }
    }

    /** Doubts a tenth of last year. */
    public void drop(Yuan now, Yuan last, String item, Sentence name) {
        if (isLeap(last, now)) {
            add(item, Words.say("shared.less-than-a-tenth", name, now, last));
        }
    }

    /** Doubts ten times as many people as last year. */
    public void leap(int now, int last, String item) {
        if (last > 0 && now >= (long) LEAP * last && now - last >= FEW) {
            add(item, Words.say("shared.people-more-than-times", now, last, LEAP));
        }
    }

    private static boolean isLeap(Yuan more, Yuan less) {
        return !less.equals(Yuan.ZERO) && more.isMoreThan(SMALL) && more.hundredths() / LEAP >= less.hundredths();
    }

    /**
     * All of them with the reason why they do not hold; null when there are none.
     *
     * @throws Rejection IMPLAUSIBLE for each when no reason is given
     */
    public @Nullable Doubt explained(@Nullable String reason) {
        if (found.isEmpty()) {
            return null;
        }
        if (reason == null) {
            throw new Rejection(found);
        }
        return new Doubt(
                found.stream().map(doubt -> doubt.field().get(1)).distinct().toList(), reason);
    }
}
