package org.hatchery.provider;

import org.hatchery.carrier.profile.Contact;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.ProperName;
import org.hatchery.shared.Rejection;
import org.jspecify.annotations.Nullable;

/** What is on record of a provider itself; credit code and region stay as registered. */
public record ProviderProfile(
        String name,
        CreditCode creditCode,
        RegionCode region,
        @Nullable Contact contact) {
    /**
     * Checks what a person typed; stored data is taken as it is.
     *
     * @throws Rejection INVALID for a name of fewer than 2 or more than 100 characters, or a contact that is not valid
     */
    public ProviderProfile checked() {
        ProperName.check(name, "name");
        if (contact != null) {
            contact.checked();
        }
        return this;
    }
}
