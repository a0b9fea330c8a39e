package org.hatchery.firm.graphql;

import java.time.LocalDate;
import org.hatchery.firm.RegistrationTakenBack;
import org.hatchery.identity.Signature;
import org.hatchery.shared.CreditCode;

/** Registration that never was, as shown. */
record RegistrationTakenBackView(String name, CreditCode creditCode, LocalDate foundedOn, String reason, Signature by) {
    static RegistrationTakenBackView of(RegistrationTakenBack taken) {
        var before = taken.before();
        return new RegistrationTakenBackView(
                taken.name(), before.creditCode(), before.foundedOn(), taken.reason(), taken.by());
    }
}
