package org.hatchery.tenancy.graphql;

import java.time.LocalDate;
import org.hatchery.shared.Period;
import org.hatchery.shared.Yuan;

/** Payment, as sent. */
record RentPaymentInput(String contract, Period month, Yuan amount, String reference, LocalDate paidOn) {}
