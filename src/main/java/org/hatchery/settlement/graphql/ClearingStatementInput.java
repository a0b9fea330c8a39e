package org.hatchery.settlement.graphql;

import org.hatchery.region.RegionCode;
import org.hatchery.shared.Period;

/** Which clearing statement, as sent. */
record ClearingStatementInput(String programme, RegionCode partner, Period period) {}
