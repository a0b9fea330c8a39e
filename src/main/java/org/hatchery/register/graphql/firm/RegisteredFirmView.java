package org.hatchery.register.graphql.firm;

import java.util.Set;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.CreditCode;
import org.jspecify.annotations.Nullable;

/** Registered firm as shown; region, titles, ties and what the viewer can do are answered by the controller. */
public record RegisteredFirmView(
        String id,
        int version,
        String name,
        CreditCode creditCode,
        RegionCode place,
        Set<String> keptBy,
        boolean sample) {
    /** One of a page is looked up by its id, not by all it says. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RegisteredFirmView view && id.equals(view.id) && version == view.version;
    }
}
