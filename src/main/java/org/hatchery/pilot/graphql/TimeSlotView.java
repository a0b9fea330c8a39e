package org.hatchery.pilot.graphql;

import java.time.Instant;

/** Time as shown. */
record TimeSlotView(Instant from, Instant to) {}
