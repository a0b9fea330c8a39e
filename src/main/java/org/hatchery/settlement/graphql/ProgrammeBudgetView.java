package org.hatchery.settlement.graphql;

import org.hatchery.shared.Yuan;

/** Budget of a year as shown. */
record ProgrammeBudgetView(int year, Yuan amount, Yuan committed, Yuan available) {}
