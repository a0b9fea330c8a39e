package org.hatchery.pilotproject.graphql;

import org.hatchery.shared.Yuan;

/** Results, as sent. */
record PilotResultsInput(int trlOut, String parameters, String yield, Yuan actualCost) {}
