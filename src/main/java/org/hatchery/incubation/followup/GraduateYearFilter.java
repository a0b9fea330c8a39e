package org.hatchery.incubation.followup;

import org.jspecify.annotations.Nullable;

/**
 * Which graduates, by what is known of them in a year.
 *
 * @param recorded false for those who are to be asked of that year and were not; anything else for those on record
 * @param moved whether they had moved to another division
 */
public record GraduateYearFilter(
        int year,
        @Nullable Boolean recorded,
        @Nullable Boolean alive,
        @Nullable Boolean moved,
        @Nullable Boolean listed,
        @Nullable Boolean grown) {
    public boolean isMissing() {
        return Boolean.FALSE.equals(recorded);
    }
}
