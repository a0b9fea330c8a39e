package org.hatchery.carrier.graphql;

import org.hatchery.carrier.register.RecordResources;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;

/** Investment that never was, as sent. */
record VoidFundInvestmentInput(String idempotencyKey, String carrier, int expectedVersion, int number, String reason) {
    RecordResources.Request toRequest(Receipt receipt, Actor actor) {
        return new RecordResources.Request(CarrierViews.key(carrier), expectedVersion, receipt, actor);
    }
}
