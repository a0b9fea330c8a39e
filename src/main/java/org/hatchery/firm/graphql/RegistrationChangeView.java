package org.hatchery.firm.graphql;

import java.time.LocalDate;
import org.hatchery.firm.RegistrationChange;
import org.hatchery.identity.Signature;
import org.hatchery.shared.CreditCode;
import org.jspecify.annotations.Nullable;

/** Change of a registration as shown. */
record RegistrationChangeView(
        CreditCode creditCode,
        LocalDate foundedOn,
        @Nullable String legalRepresentative,
        String documentNumber,
        @Nullable String reason,
        Signature by) {
    static RegistrationChangeView of(RegistrationChange change) {
        var before = change.before();
        return new RegistrationChangeView(
                before.creditCode(),
                before.foundedOn(),
                before.legalRepresentative(),
                change.documentNumber(),
                change.reason(),
                change.by());
    }
}
