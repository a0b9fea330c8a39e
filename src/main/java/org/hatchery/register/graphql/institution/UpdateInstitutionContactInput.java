package org.hatchery.register.graphql.institution;

import org.hatchery.carrier.graphql.ContactInput;
import org.hatchery.carrier.profile.Contact;
import org.jspecify.annotations.Nullable;

/** Whom to ask at an institution from now on, as sent. */
record UpdateInstitutionContactInput(
        String institution, int expectedVersion, @Nullable ContactInput contact) {
    @Nullable Contact toContact() {
        return contact == null ? null : contact.toContact();
    }
}
