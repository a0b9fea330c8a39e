package org.hatchery.incubation.graphql;

import org.hatchery.shared.Yuan;

/** Revenue of one year, as sent. */
record YearRevenueInput(int year, Yuan amount) {}
