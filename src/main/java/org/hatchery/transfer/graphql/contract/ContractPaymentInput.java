package org.hatchery.transfer.graphql.contract;

import java.time.LocalDate;
import org.hatchery.shared.Yuan;

/** Payment that the contract expects, as sent. */
record ContractPaymentInput(LocalDate dueOn, Yuan expected) {}
