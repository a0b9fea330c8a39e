package org.hatchery.programme.graphql;

import org.hatchery.shared.Yuan;

/** Budget of a year, as sent. */
record SetProgrammeBudgetInput(String programme, int year, Yuan amount) {}
