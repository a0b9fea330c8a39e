package org.hatchery.programme.register;

import java.time.LocalDate;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Which programmes.
 *
 * @param openTo of this region and those above it
 * @param inForceOn with terms in force on that day
 * @param text words of the title
 */
@NamedInterface(propagate = false)
public record ProgrammeFilter(
        @Nullable RegionCode openTo,
        @Nullable LocalDate inForceOn,
        @Nullable String text) {
    public static final ProgrammeFilter ALL = new ProgrammeFilter(null, null, null);
}
