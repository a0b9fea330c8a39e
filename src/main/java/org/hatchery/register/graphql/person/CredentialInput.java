package org.hatchery.register.graphql.person;

import java.time.LocalDate;
import org.hatchery.register.person.Credential;
import org.jspecify.annotations.Nullable;

/** Certificate, as sent. */
record CredentialInput(
        String what,
        String certificateNumber,
        String issuer,
        LocalDate from,
        @Nullable LocalDate to) {
    Credential toCredential() {
        return new Credential(what, certificateNumber, issuer, from, to);
    }
}
