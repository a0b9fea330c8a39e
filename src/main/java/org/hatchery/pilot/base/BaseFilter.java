package org.hatchery.pilot.base;

import java.time.LocalDate;
import java.util.Set;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Which pilot-test bases; all conditions that are given hold together.
 *
 * @param capability what a piece of equipment in service can do, such as 喷雾干燥
 * @param freeFrom first day of the time in which a piece (with the capability) is free for one unit; together with
 *     {@code freeTo}
 * @param opened whether an institution opens its instruments there
 * @param within only those that this scope includes
 */
@NamedInterface(propagate = false)
public record BaseFilter(
        @Nullable String text,
        @Nullable String capability,
        @Nullable Set<IndustryField> fields,
        @Nullable RegionCode region,
        @Nullable Set<FilingState> states,
        @Nullable LocalDate freeFrom,
        @Nullable LocalDate freeTo,
        @Nullable Boolean opened,
        @Nullable Scope within) {
    public static final BaseFilter ALL = new BaseFilter(null, null, null, null, null, null, null, null, null);
}
