package org.hatchery.carrier.graphql;

import java.time.LocalDate;
import org.hatchery.carrier.register.RecordResources;
import org.hatchery.carrier.resource.CarrierMeans;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Signature;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Whom and what a carrier serves with, as sent. */
record RecordCarrierMeansInput(
        String idempotencyKey,
        String carrier,
        int expectedVersion,
        LocalDate since,
        int staff,
        int professionals,
        int mentors,
        Yuan fund,
        @Nullable String reason) {
    CarrierMeans toMeans(Signature by, Receipt receipt) {
        return new CarrierMeans(since, staff, professionals, mentors, fund, reason, by, receipt);
    }

    RecordResources.Request toRequest(Receipt receipt, Actor actor) {
        return new RecordResources.Request(CarrierViews.key(carrier), expectedVersion, receipt, actor);
    }
}
