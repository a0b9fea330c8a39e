package org.hatchery.fund.graphql;

import java.time.LocalDate;
import org.hatchery.shared.Yuan;

/** Money for a sub-fund, as sent. */
record FundSubFundInput(String fund, int expectedVersion, String subFund, Yuan amount, LocalDate on) {}
