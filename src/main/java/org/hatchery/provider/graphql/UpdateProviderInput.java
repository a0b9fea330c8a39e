package org.hatchery.provider.graphql;

import org.hatchery.carrier.graphql.ContactInput;
import org.hatchery.carrier.profile.Contact;
import org.hatchery.provider.ProviderProfile;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;

/** Particulars to change, as sent: omitted is unchanged, null clears. */
record UpdateProviderInput(
        String provider, int expectedVersion, ArgumentValue<String> name, ArgumentValue<ContactInput> contact) {

    ProviderProfile applyTo(ProviderProfile before) {
        return new ProviderProfile(
                name.isOmitted() ? before.name() : given(name.value()),
                before.creditCode(),
                before.region(),
                contact.isOmitted() ? before.contact() : toContact(contact.value()));
    }

    private static String given(@Nullable String name) {
        if (name == null) {
            throw new Rejection(UserErrorCode.INVALID, "name", Words.say("provider.field-cleared"));
        }
        return name;
    }

    private static @Nullable Contact toContact(@Nullable ContactInput input) {
        return input == null ? null : input.toContact();
    }
}
