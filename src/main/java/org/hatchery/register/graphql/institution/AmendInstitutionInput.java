package org.hatchery.register.graphql.institution;

import java.time.LocalDate;
import java.util.Set;
import org.hatchery.register.institution.InstitutionProfile;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;

/** What is right of an institution, as sent: omitted is unchanged, null clears. */
record AmendInstitutionInput(
        String institution,
        int expectedVersion,
        ArgumentValue<String> name,
        ArgumentValue<String> englishName,
        ArgumentValue<CreditCode> creditCode,
        ArgumentValue<Set<String>> kinds,
        ArgumentValue<String> zone,
        ArgumentValue<String> address,
        ArgumentValue<LocalDate> foundedOn,
        String reason) {
    InstitutionProfile applyTo(InstitutionProfile before) {
        return new InstitutionProfile(
                required("name", name, before.name()),
                given(englishName, before.englishName()),
                given(creditCode, before.creditCode()),
                required("kinds", kinds, before.kinds()),
                before.region(),
                given(zone, before.zone()),
                given(address, before.address()),
                given(foundedOn, before.foundedOn()),
                before.contact());
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
