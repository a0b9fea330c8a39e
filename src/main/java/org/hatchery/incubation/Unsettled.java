package org.hatchery.incubation;

import java.time.Instant;
import java.util.List;

/**
 * Mark on a stay whose last act has not yet been followed by carrier and firm.
 *
 * @param since when the act was written
 * @param before space the stay had before the act, to go back to when the carrier declines
 */
record Unsettled(Instant since, List<Occupancy> before) {}
