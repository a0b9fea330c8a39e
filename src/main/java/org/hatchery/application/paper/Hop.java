package org.hatchery.application.paper;

import java.time.LocalDate;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * One authority on the way of an application (审核层级).
 *
 * @param receivedOn day it came; null while it lies below
 * @param dueOn last working day for its review; null where the rule names none
 * @param doneOn day it was passed on or decided; null until then
 * @param by who reviewed it there; null until then
 * @param sum that it proposes; null where it proposed none
 * @param asked whether it has asked for what is missing; it may do so once
 */
public record Hop(
        RegionCode region,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn,
        @Nullable String by,
        @Nullable Yuan sum,
        boolean asked) {
    /** One that waits for those below. */
    public static Hop waiting(RegionCode region) {
        return new Hop(region, null, null, null, null, null, false);
    }

    public Hop received(LocalDate on, @Nullable LocalDate due) {
        return new Hop(region, on, due, null, by, sum, asked);
    }

    public Hop done(LocalDate on, String who, @Nullable Yuan proposed) {
        return new Hop(region, receivedOn, dueOn, on, who, proposed, asked);
    }

    public Hop hasAsked() {
        return new Hop(region, receivedOn, null, doneOn, by, sum, true);
    }
}
