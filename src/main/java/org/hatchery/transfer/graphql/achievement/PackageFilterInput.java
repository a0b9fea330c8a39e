package org.hatchery.transfer.graphql.achievement;

import java.util.Set;
import org.hatchery.region.RegionCode;
import org.hatchery.transfer.rule.TechnologyField;
import org.jspecify.annotations.Nullable;

/** Which packages, as sent. */
record PackageFilterInput(
        @Nullable RegionCode region,
        @Nullable Set<TechnologyField> fields,
        @Nullable String text) {}
