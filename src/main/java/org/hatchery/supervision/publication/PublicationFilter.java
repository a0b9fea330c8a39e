package org.hatchery.supervision.publication;

import java.util.Set;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.DayRange;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** Which publications; all conditions that are given hold together. */
@NamedInterface(propagate = false)
public record PublicationFilter(
        @Nullable RegionCode region,
        @Nullable Set<PublicationKind> kinds,
        @Nullable DayRange publishedOn) {
    public static final PublicationFilter ALL = new PublicationFilter(null, null, null);
}
