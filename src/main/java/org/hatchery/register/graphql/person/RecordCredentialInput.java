package org.hatchery.register.graphql.person;

import java.time.LocalDate;
import org.hatchery.register.person.Credential;
import org.jspecify.annotations.Nullable;

/** Certificate of a person, as sent. */
record RecordCredentialInput(
        String person,
        int expectedVersion,
        String what,
        String certificateNumber,
        String issuer,
        LocalDate from,
        @Nullable LocalDate to) {
    Credential toCredential() {
        return new Credential(what, certificateNumber, issuer, from, to);
    }
}
