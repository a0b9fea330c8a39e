package org.hatchery.carrier.graphql;

import java.time.LocalDate;
import org.hatchery.carrier.register.RecordResources;
import org.hatchery.carrier.resource.FundInvestment;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Signature;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** An investment of the fund of a carrier, as sent. */
record RecordFundInvestmentInput(
        String idempotencyKey,
        String carrier,
        int expectedVersion,
        LocalDate on,
        String firmName,
        CreditCode creditCode,
        Yuan amount,
        @Nullable String documentNumber) {
    FundInvestment toInvestment(Signature by, Receipt receipt) {
        return new FundInvestmentInput(on, firmName, creditCode, amount, documentNumber).toInvestment(by, receipt);
    }

    RecordResources.Request toRequest(Receipt receipt, Actor actor) {
        return new RecordResources.Request(CarrierViews.key(carrier), expectedVersion, receipt, actor);
    }
}
