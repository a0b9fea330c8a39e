package org.hatchery.supervision.graphql.showcase;

import java.time.LocalDate;
import org.hatchery.region.RegionCode;
import org.hatchery.supervision.showcase.ChangeShowcase;
import org.jspecify.annotations.Nullable;

/** Who does likewise, as sent. */
record TakeOverShowcaseInput(
        String showcase,
        int expectedVersion,
        @Nullable String adopter,
        @Nullable RegionCode region,
        LocalDate since,
        @Nullable String note) {
    ChangeShowcase.Adopting toAdopting() {
        return new ChangeShowcase.Adopting(ShowcaseSpeakers.of(adopter, region), since, note);
    }
}
