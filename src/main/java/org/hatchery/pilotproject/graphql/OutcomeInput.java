package org.hatchery.pilotproject.graphql;

import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** One outcome, as sent; exactly one is given. */
record OutcomeInput(
        @Nullable ProductLaunchedInput product,
        @Nullable FirmFoundedInput firm,
        @Nullable ContractSignedInput contract) {

    /** A product was launched, as sent. */
    record ProductLaunchedInput(String name) {}

    /** A firm was founded, as sent. */
    record FirmFoundedInput(String name, CreditCode creditCode) {}

    /** A contract was signed, as sent. */
    record ContractSignedInput(String party, Yuan amount) {}
}
