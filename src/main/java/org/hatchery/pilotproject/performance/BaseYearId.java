package org.hatchery.pilotproject.performance;

import org.hatchery.pilot.base.BaseId;
import org.hatchery.shared.Identifier;

/** One year of one base. */
record BaseYearId(String value) implements Identifier {
    static BaseYearId of(BaseId base, int year) {
        return new BaseYearId(base.value() + "/" + year);
    }
}
