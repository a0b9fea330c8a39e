package org.hatchery.policy;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Period;

/** Where actual values come from. */
interface Figures {
    /** Values of some regions together by key of the metric; one that cannot be told is absent. */
    Map<String, BigDecimal> of(Collection<RegionCode> regions, Period period, Set<String> metrics);
}
