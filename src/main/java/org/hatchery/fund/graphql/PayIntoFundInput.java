package org.hatchery.fund.graphql;

import java.time.LocalDate;
import org.hatchery.shared.Yuan;

/** What came in of a promise, as sent. */
record PayIntoFundInput(String fund, int expectedVersion, int contribution, Yuan amount, LocalDate on) {}
