package org.hatchery.application.graphql;

import org.hatchery.region.graphql.RegionView;
import org.hatchery.shared.Yuan;

/** Budget line, as shown. */
record AwardBudgetLineView(RegionView region, String line, int year, Yuan amount, Yuan committed, Yuan available) {}
