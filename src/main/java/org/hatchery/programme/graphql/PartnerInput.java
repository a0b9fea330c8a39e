package org.hatchery.programme.graphql;

import org.hatchery.region.RegionCode;

/** Partner region, as sent. */
record PartnerInput(RegionCode region, double sharePercent) {}
