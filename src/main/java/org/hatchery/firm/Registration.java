package org.hatchery.firm;

import java.time.LocalDate;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Mask;
import org.jspecify.annotations.Nullable;

/**
 * What makes a party a firm.
 *
 * @param foundedOn day of registration
 * @param onceTeam whether it was a team before
 */
public record Registration(
        CreditCode creditCode,
        LocalDate foundedOn,
        @Nullable String legalRepresentative,
        boolean onceTeam) {
    /** The same with asterisks for its representative, because names of people are erased in time. */
    Registration withoutPerson() {
        String masked = legalRepresentative == null ? null : Mask.name(legalRepresentative);
        return new Registration(creditCode, foundedOn, masked, onceTeam);
    }
}
