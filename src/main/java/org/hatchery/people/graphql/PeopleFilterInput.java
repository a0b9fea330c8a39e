package org.hatchery.people.graphql;

import java.util.Set;
import org.hatchery.carrier.graphql.CarrierViews;
import org.hatchery.identity.Role;
import org.hatchery.people.AccessState;
import org.hatchery.people.PeopleFilter;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** Which people, as sent. */
record PeopleFilterInput(
        @Nullable String text,
        @Nullable Set<Role> roles,
        @Nullable Set<AccessState> states,
        @Nullable RegionCode region,
        @Nullable String carrier) {
    PeopleFilter toFilter() {
        return new PeopleFilter(roles, states, region, carrier == null ? null : CarrierViews.key(carrier), text);
    }
}
