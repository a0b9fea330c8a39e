package org.hatchery.register.graphql.person;

import java.util.List;
import org.hatchery.region.RegionCode;
import org.hatchery.register.person.PersonProfile;
import org.jspecify.annotations.Nullable;

/** Person to register, as sent. */
record RegisterPersonInput(
        String name,
        @Nullable String phone,
        @Nullable String email,
        RegionCode region,
        @Nullable String field,
        List<CapacityInput> capacities,
        List<CredentialInput> credentials) {
    PersonProfile toProfile() {
        return new PersonProfile(name, phone, email, region, field);
    }
}
