package org.hatchery.pilot.graphql;

import java.util.Set;
import org.hatchery.carrier.graphql.ContactInput;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.pilot.base.BaseProfile;
import org.hatchery.shared.Area;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;

/** Particulars to change, as sent: omitted is unchanged, null clears. */
record UpdatePilotBaseInput(
        String base,
        int expectedVersion,
        ArgumentValue<String> name,
        ArgumentValue<Set<IndustryField>> fields,
        ArgumentValue<Area> siteArea,
        ArgumentValue<StaffInput> staff,
        ArgumentValue<Yuan> investment,
        ArgumentValue<ContactInput> contact,
        ArgumentValue<String> address,
        ArgumentValue<String> provider) {
    BaseProfile applyTo(BaseProfile before) {
        ContactInput whom = contact.value();
        return new BaseProfile(
                name.isOmitted() ? before.name() : required("name", name),
                before.operator(),
                before.region(),
                fields.isOmitted() ? before.fields() : required("fields", fields),
                given(siteArea, before.siteArea()),
                staff.isOmitted() ? before.staff() : required("staff", staff).toStaff(),
                given(investment, before.investment()),
                contact.isOmitted() ? before.contact() : whom == null ? null : whom.toContact(),
                given(address, before.address()),
                PilotMapper.providerKey(given(provider, before.provider())),
                before.institution());
    }

    private static <T> @Nullable T given(ArgumentValue<T> sent, @Nullable T before) {
        return sent.isOmitted() ? before : sent.value();
    }

    private static <T> T required(String field, ArgumentValue<T> sent) {
        T value = sent.value();
        if (value == null) {
            throw new Rejection(UserErrorCode.INVALID, field, Words.say("pilot.cleared"));
        }
        return value;
    }
}
