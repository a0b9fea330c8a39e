package org.hatchery.firm;

import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.LocalDate;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * What is right about the registration of a firm; what is null stays as it is.
 *
 * @param documentNumber of the paper that proves it
 */
public record RegistrationAmendment(
        @Nullable CreditCode creditCode,
        @Nullable LocalDate foundedOn,
        @Nullable String legalRepresentative,
        String documentNumber,
        @Nullable String reason) {
    /** Whether rules of entry and of vouchers rest on it, so that a bureau says it. */
    boolean isOfIdentity() {
        return creditCode != null || foundedOn != null;
    }

    public static boolean mayBeOfIdentity(Actor actor) {
        return actor.is(Role.BUREAU, Role.ADMIN);
    }

    Registration of(Registration before, LocalDate today) {
        if (foundedOn != null && foundedOn.isAfter(today)) {
            throw new Rejection(WRONG_DATES, "foundedOn", Words.say("firm.day-registration-lies-ahead"));
        }
        return new Registration(
                creditCode == null ? before.creditCode() : creditCode,
                foundedOn == null ? before.foundedOn() : foundedOn,
                legalRepresentative == null ? before.legalRepresentative() : legalRepresentative,
                before.onceTeam());
    }
}
