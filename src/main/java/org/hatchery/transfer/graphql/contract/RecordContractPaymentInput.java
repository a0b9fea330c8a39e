package org.hatchery.transfer.graphql.contract;

import java.time.LocalDate;
import org.hatchery.shared.Yuan;

/** Payment that came in, as sent. */
record RecordContractPaymentInput(String contract, int expectedVersion, int payment, LocalDate on, Yuan amount) {}
