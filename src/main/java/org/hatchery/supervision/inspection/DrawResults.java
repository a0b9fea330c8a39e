package org.hatchery.supervision.inspection;

import org.hatchery.region.RegionCode;
import org.springframework.modulith.NamedInterface;

/** Tells whether everybody can read what came of a draw; whoever publishes answers. */
@NamedInterface(propagate = false)
public interface DrawResults {
    boolean arePublished(InspectionDrawId draw, RegionCode region);
}
