package org.hatchery.pipeline;

import java.time.Instant;
import java.util.Map;

/**
 * What some metrics come to.
 *
 * @param asOf everything recorded before then is counted
 */
public record MetricReport(Instant asOf, Map<Metric, MetricValue> values) {}
