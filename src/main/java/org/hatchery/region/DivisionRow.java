package org.hatchery.region;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a new list of divisions (区划变更).
 *
 * @param parent the division above; null leaves it to the code
 * @param validFrom first day of the code or of its new name; null where neither is new
 * @param validTo first day on which it is no longer valid; null while it is
 * @param successors what follows it when it ends
 */
public record DivisionRow(
        RegionCode code,
        String name,
        @Nullable RegionCode parent,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<RegionCode> successors) {}
