package org.hatchery.carrier.graphql;

import java.util.Set;
import org.hatchery.carrier.profile.CarrierProfile;
import org.hatchery.carrier.profile.Contact;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.carrier.profile.ServiceKind;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;

/** Particulars to change, as sent: omitted is unchanged, null clears. */
record UpdateCarrierInput(
        String carrier,
        int expectedVersion,
        ArgumentValue<String> name,
        ArgumentValue<String> address,
        ArgumentValue<ContactInput> contact,
        ArgumentValue<IndustryField> field,
        ArgumentValue<Set<ServiceKind>> servicesOffered) {

    CarrierProfile applyTo(CarrierProfile before) {
        return new CarrierProfile(
                required("name", name, before.name()),
                before.kind(),
                before.specialised(),
                given(field, before.field()),
                before.operator(),
                before.region(),
                before.zone(),
                given(address, before.address()),
                contact.isOmitted() ? before.contact() : toContact(contact.value()),
                before.openedOn(),
                required("servicesOffered", servicesOffered, before.servicesOffered()));
    }

    private static @Nullable Contact toContact(@Nullable ContactInput input) {
        return input == null ? null : input.toContact();
    }

    private static <T> @Nullable T given(ArgumentValue<T> argument, @Nullable T before) {
        return argument.isOmitted() ? before : argument.value();
    }

    private static <T> T required(String field, ArgumentValue<T> argument, T before) {
        T after = argument.isOmitted() ? before : argument.value();
        if (after == null) {
            throw new Rejection(UserErrorCode.INVALID, field, Words.say("carrier.field-cleared"));
        }
        return after;
    }
}
