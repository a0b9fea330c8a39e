package org.hatchery.reporting.window;

import org.hatchery.region.RegionCode;
import org.hatchery.shared.Identifier;
import org.hatchery.shared.Period;

/** Names a window: a form is opened once for a region and a period. */
public record WindowId(String value) implements Identifier {
    public static WindowId of(String form, RegionCode region, Period period) {
        return new WindowId(form + "." + region + "." + period);
    }
}
