package org.hatchery.application.graphql;

import java.util.List;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** Awards that are paid together, as sent. */
record PayAwardsInput(RegionCode region, @Nullable List<String> applications) {}
