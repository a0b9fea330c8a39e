package org.hatchery.register.graphql.institution;

import java.time.LocalDate;
import java.util.Set;
import org.hatchery.carrier.graphql.ContactInput;
import org.hatchery.region.RegionCode;
import org.hatchery.register.institution.InstitutionProfile;
import org.hatchery.shared.CreditCode;
import org.jspecify.annotations.Nullable;

/** Institution to register, as sent. */
record RegisterInstitutionInput(
        String name,
        @Nullable String englishName,
        @Nullable CreditCode creditCode,
        Set<String> kinds,
        RegionCode region,
        @Nullable String zone,
        @Nullable String address,
        @Nullable LocalDate foundedOn,
        @Nullable ContactInput contact) {
    InstitutionProfile toProfile() {
        return new InstitutionProfile(
                name,
                englishName,
                creditCode,
                kinds,
                region,
                zone,
                address,
                foundedOn,
                contact == null ? null : contact.toContact());
    }
}
