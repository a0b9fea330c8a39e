package org.hatchery.register.graphql.person;

import org.hatchery.region.RegionCode;
import org.hatchery.register.person.PersonProfile;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;

/** What is right of a person, as sent: omitted is unchanged, null clears. */
record AmendPersonInput(
        String person,
        int expectedVersion,
        ArgumentValue<String> name,
        ArgumentValue<String> phone,
        ArgumentValue<String> email,
        ArgumentValue<RegionCode> region,
        ArgumentValue<String> field) {
    PersonProfile applyTo(PersonProfile before) {
        return new PersonProfile(
                required("name", name, before.name()),
                given(phone, before.phone()),
                given(email, before.email()),
                required("region", region, before.region()),
                given(field, before.field()));
    }

    private static <T> @Nullable T given(ArgumentValue<T> argument, @Nullable T before) {
        return argument.isOmitted() ? before : argument.value();
    }

    private static <T> T required(String field, ArgumentValue<T> argument, T before) {
        T after = argument.isOmitted() ? before : argument.value();
        if (after == null) {
            throw new Rejection(UserErrorCode.INVALID, field, Words.say("register.field-cleared"));
        }
        return after;
    }
}
