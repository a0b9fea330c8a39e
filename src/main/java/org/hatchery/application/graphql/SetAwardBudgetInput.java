package org.hatchery.application.graphql;

import org.hatchery.region.RegionCode;
import org.hatchery.shared.Yuan;

/** Budget line of a year, as sent. */
record SetAwardBudgetInput(RegionCode region, String line, int year, Yuan amount) {}
