package org.hatchery.carrier.graphql;

import java.time.LocalDate;
import org.hatchery.carrier.register.RecordResources;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;

/** What was said of a day and is not so, as sent. */
record VoidCarrierMeansInput(
        String idempotencyKey, String carrier, int expectedVersion, LocalDate since, String reason) {
    RecordResources.Request toRequest(Receipt receipt, Actor actor) {
        return new RecordResources.Request(CarrierViews.key(carrier), expectedVersion, receipt, actor);
    }
}
