package org.hatchery.carrier.graphql;

import java.time.LocalDate;
import org.hatchery.carrier.resource.FundInvestment;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Signature;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** An investment of a fund, as sent. */
record FundInvestmentInput(
        LocalDate on,
        String firmName,
        CreditCode creditCode,
        Yuan amount,
        @Nullable String documentNumber) {
    FundInvestment toInvestment(Signature by, Receipt receipt) {
        return new FundInvestment(0, on, firmName, creditCode, amount, documentNumber, by, receipt);
    }
}
