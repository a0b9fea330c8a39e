package org.hatchery.supervision.inspection;

import java.util.Collection;
import java.util.Set;
import org.hatchery.region.RegionCode;
import org.springframework.modulith.NamedInterface;

/** Tells of which draws everybody can read what came; whoever publishes answers. */
@NamedInterface(propagate = false)
public interface DrawResults {
    Set<InspectionDrawId> published(Collection<InspectionDrawId> draws, RegionCode region);
}
