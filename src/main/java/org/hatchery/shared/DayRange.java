package org.hatchery.shared;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Days by which a list is narrowed, both included; whoever has no day is in no range.
 *
 * @param from null where the first day does not matter
 * @param to null where the last one does not
 */
public record DayRange(@Nullable LocalDate from, @Nullable LocalDate to) {
    /** From the first day of a year to its last. */
    public static DayRange ofYear(int year) {
        return new DayRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Whether a day lies in it. */
    public boolean includes(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** The condition that a stored day lies in it. */
    public Criteria on(String field) {
        if (from == null) {
            return to == null ? new Criteria() : where(field).lte(to);
        }
        return to == null ? where(field).gte(from) : where(field).gte(from).lte(to);
    }
}
