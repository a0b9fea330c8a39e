package org.hatchery.firm;

import org.hatchery.identity.Deed;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Signature;
import org.jspecify.annotations.Nullable;

/**
 * That something else is right about the registration of a firm (工商信息变更).
 *
 * @param before what was on record; its representative with asterisks, because names of people are erased in time
 * @param documentNumber of the paper that proves it
 */
public record RegistrationChange(
        Registration before,
        String documentNumber,
        @Nullable String reason,
        Signature by,
        Receipt receipt) implements Deed {
    static RegistrationChange of(
            Registration before, String documentNumber, @Nullable String reason, Signature by, Receipt receipt) {
        return new RegistrationChange(before.withoutPerson(), documentNumber, reason, by, receipt);
    }
}
