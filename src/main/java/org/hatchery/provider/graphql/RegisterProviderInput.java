package org.hatchery.provider.graphql;

import org.hatchery.carrier.graphql.ContactInput;
import org.hatchery.carrier.profile.Contact;
import org.hatchery.provider.ProviderProfile;
import org.hatchery.provider.Ties;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.CreditCode;
import org.jspecify.annotations.Nullable;

/** Provider to register, as sent. */
record RegisterProviderInput(
        String name,
        CreditCode creditCode,
        RegionCode region,
        @Nullable ContactInput contact,
        @Nullable TiesInput ties) {
    ProviderProfile toProfile() {
        return new ProviderProfile(name, creditCode, region, toContact());
    }

    private @Nullable Contact toContact() {
        return contact == null ? null : contact.toContact();
    }

    Ties toTies() {
        return ties == null ? Ties.of(creditCode) : ties.toTies(creditCode);
    }
}
