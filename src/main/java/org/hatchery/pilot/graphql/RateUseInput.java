package org.hatchery.pilot.graphql;

import org.hatchery.pilot.booking.Rating;
import org.jspecify.annotations.Nullable;

/** Rating of a use, as sent. */
record RateUseInput(
        String booking,
        int expectedVersion,
        int stars,
        @Nullable String comment) {
    Rating toRating() {
        return new Rating(stars, comment);
    }
}
