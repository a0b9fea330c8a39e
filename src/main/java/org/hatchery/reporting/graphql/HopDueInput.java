package org.hatchery.reporting.graphql;

import org.hatchery.reporting.window.Hop;

/** Until when a station is on time, as sent. */
record HopDueInput(Hop hop, int days) {}
