package org.hatchery.carrier.graphql;

import org.hatchery.carrier.profile.Contact;
import org.jspecify.annotations.Nullable;

/** Contact as sent. */
public record ContactInput(
        String person, @Nullable String phone, @Nullable String email) {
    public Contact toContact() {
        return new Contact(person, phone, email);
    }
}
