package org.hatchery.tenancy.graphql;

import org.hatchery.shared.Area;
import org.hatchery.shared.Yuan;
import org.hatchery.tenancy.rent.RentBasis;
import org.jspecify.annotations.Nullable;

/** Line of rent, as sent. */
record RentLineInput(
        RentBasis basis,
        @Nullable String unit,
        @Nullable Area area,
        @Nullable Integer workstations,
        @Nullable Yuan price,
        @Nullable String deviation) {}
