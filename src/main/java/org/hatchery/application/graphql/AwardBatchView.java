package org.hatchery.application.graphql;

import java.time.LocalDate;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.shared.Yuan;

/** Batch, as shown. */
record AwardBatchView(String id, RegionView region, LocalDate on, int count, Yuan total) {}
