package org.hatchery.incubation.followup;

import org.hatchery.identity.Signature;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What became of a graduate by the end of a year (毕业跟踪).
 *
 * @param alive whether it still did business then
 * @param movedTo division to which it had moved; null where it stayed
 * @param employees at the end of the year; null where nobody knows
 * @param revenue of the year; null likewise
 * @param listed whether its shares were listed by then
 * @param grown whether its revenue was above that of the year before; null where either is not known
 */
@NamedInterface(propagate = false)
public record GraduateYear(
        int year,
        boolean alive,
        @Nullable RegionCode movedTo,
        @Nullable Integer employees,
        @Nullable Yuan revenue,
        boolean listed,
        @Nullable Boolean grown,
        Signature by) {
    /** Whether it leaves nothing to be asked of that year: it says what became of it then, or that it was gone before. */
    boolean settles(int asked) {
        return year == asked || !alive && year < asked;
    }

    GraduateYear after(@Nullable GraduateYear before) {
        Yuan then = before == null ? null : before.revenue;
        Boolean more = revenue == null || then == null ? null : revenue.isMoreThan(then);
        return new GraduateYear(year, alive, movedTo, employees, revenue, listed, more, by);
    }
}
