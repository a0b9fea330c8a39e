package org.hatchery.programme;

import java.time.LocalDate;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Which programmes.
 *
 * @param openTo of this region and those above it
 * @param inForceOn with terms in force on that day
 */
public record ProgrammeFilter(
        @Nullable RegionCode openTo, @Nullable LocalDate inForceOn) {
    public static final ProgrammeFilter ALL = new ProgrammeFilter(null, null);
}
