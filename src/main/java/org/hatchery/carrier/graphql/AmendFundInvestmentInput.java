package org.hatchery.carrier.graphql;

import org.hatchery.carrier.register.RecordResources;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;

/** What is right in place of an investment, as sent. */
record AmendFundInvestmentInput(
        String idempotencyKey,
        String carrier,
        int expectedVersion,
        int number,
        FundInvestmentInput right,
        String reason) {
    RecordResources.Request toRequest(Receipt receipt, Actor actor) {
        return new RecordResources.Request(CarrierViews.key(carrier), expectedVersion, receipt, actor);
    }
}
