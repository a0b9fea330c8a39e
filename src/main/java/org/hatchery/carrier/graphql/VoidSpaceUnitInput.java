package org.hatchery.carrier.graphql;

import org.hatchery.carrier.register.CorrectSpaceUnit;

/** Unit that never was, as sent. */
record VoidSpaceUnitInput(String idempotencyKey, String carrier, int expectedVersion, String code, String reason) {
    CorrectSpaceUnit.Request toRequest() {
        return new CorrectSpaceUnit.Request(CarrierViews.key(carrier), expectedVersion, code, reason);
    }
}
