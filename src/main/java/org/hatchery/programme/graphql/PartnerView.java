package org.hatchery.programme.graphql;

import org.hatchery.region.RegionCode;

/** Partner region as shown; its region is answered by the controller. */
record PartnerView(RegionCode place, double sharePercent) {}
