package org.hatchery.people;

import java.util.Set;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.identity.Role;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Which people; what is null does not limit.
 *
 * @param region in which that lies to which they are limited
 * @param carrier whose people, and those of the firms in it
 * @param text words in the name
 */
public record PeopleFilter(
        @Nullable Set<Role> roles,
        @Nullable Set<AccessState> states,
        @Nullable RegionCode region,
        @Nullable CarrierId carrier,
        @Nullable String text) {
    public static final PeopleFilter ALL = new PeopleFilter(null, null, null, null, null);
}
