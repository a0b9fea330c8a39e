package org.hatchery.pilot.use;

import java.util.List;
import java.util.function.ToLongFunction;
import org.hatchery.pilot.base.PilotBase;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * How far the instruments of a base were open to others in a year (年度开放共享情况).
 *
 * @param outsideUsers firms and teams other than the owner, each counted once however many instruments it used
 * @param instruments by code
 */
@NamedInterface(propagate = false)
public record Openness(PilotBase host, int year, long outsideUsers, List<InstrumentYear> instruments) {
    private static final double HUNDRED = 100;

    public long openMinutes() {
        return sum(InstrumentYear::openMinutes);
    }

    public long usedMinutes() {
        return sum(InstrumentYear::usedMinutes);
    }

    public long outsideMinutes() {
        return sum(InstrumentYear::outsideMinutes);
    }

    /** Per cent of the time used that others used; a share of nothing is unknown. */
    public @Nullable Double outsideShare() {
        long used = usedMinutes();
        return used == 0 ? null : outsideMinutes() * HUNDRED / used;
    }

    public Yuan income() {
        return instruments.stream().map(InstrumentYear::income).reduce(Yuan.ZERO, Yuan::plus);
    }

    private long sum(ToLongFunction<InstrumentYear> figure) {
        return instruments.stream().mapToLong(figure).sum();
    }
}
