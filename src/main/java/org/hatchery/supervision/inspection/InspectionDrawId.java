package org.hatchery.supervision.inspection;

import org.hatchery.region.RegionCode;
import org.hatchery.shared.Identifier;
import org.springframework.modulith.NamedInterface;

/** Names a draw for good: division and number, so that two cannot be the same one. */
@NamedInterface(propagate = false)
public record InspectionDrawId(String value) implements Identifier {
    static InspectionDrawId of(RegionCode region, int number) {
        return new InspectionDrawId(region.value() + "-" + number);
    }
}
