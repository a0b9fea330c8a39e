package org.hatchery.firm.graphql;

import java.time.LocalDate;
import org.hatchery.firm.RegistrationAmendment;
import org.hatchery.shared.CreditCode;
import org.jspecify.annotations.Nullable;

/** What is right about a registration, as sent. */
record AmendRegistrationInput(
        String idempotencyKey,
        String firm,
        int expectedVersion,
        @Nullable CreditCode creditCode,
        @Nullable LocalDate foundedOn,
        @Nullable String legalRepresentative,
        String documentNumber,
        @Nullable String reason) {
    RegistrationAmendment toAmendment() {
        return new RegistrationAmendment(creditCode, foundedOn, legalRepresentative, documentNumber, reason);
    }
}
