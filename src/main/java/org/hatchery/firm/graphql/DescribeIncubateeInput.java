package org.hatchery.firm.graphql;

import java.util.Set;
import org.hatchery.firm.Background;
import org.hatchery.firm.FounderKind;
import org.hatchery.firm.IncubateeOrigin;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** Who is behind a firm or team, as sent. */
record DescribeIncubateeInput(
        String incubatee,
        int expectedVersion,
        Set<FounderKind> founders,
        Set<IncubateeOrigin> origins,
        @Nullable RegionCode broughtFrom,
        @Nullable Integer members) {
    Background toBackground() {
        return new Background(founders, origins, broughtFrom, members);
    }
}
