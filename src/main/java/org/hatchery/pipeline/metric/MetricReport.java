package org.hatchery.pipeline.metric;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Period;
import org.springframework.modulith.NamedInterface;

/**
 * What some metrics come to; one that cannot be told is absent.
 *
 * @param asOf everything recorded before then is counted
 */
@NamedInterface(propagate = false)
public record MetricReport(Instant asOf, Map<Asked, BigDecimal> values) {
    /** One metric of some regions together in a period. */
    @NamedInterface(propagate = false)
    public record Asked(Metric metric, Set<RegionCode> regions, Period period) {}
}
