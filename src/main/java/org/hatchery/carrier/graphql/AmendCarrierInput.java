package org.hatchery.carrier.graphql;

import java.time.LocalDate;
import org.hatchery.carrier.profile.CarrierAmendment;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.profile.Operator;
import org.jspecify.annotations.Nullable;

/** What is right about the registration of a carrier, as sent. */
record AmendCarrierInput(
        String idempotencyKey,
        String carrier,
        int expectedVersion,
        LocalDate since,
        @Nullable String name,
        @Nullable CarrierKind kind,
        @Nullable OperatorInput operator,
        @Nullable String address,
        String documentNumber,
        @Nullable String reason) {
    CarrierAmendment toAmendment() {
        Operator runs = operator == null ? null : new Operator(operator.name(), operator.creditCode());
        return new CarrierAmendment(since, name, kind, runs, address, documentNumber, reason);
    }
}
